import type { Piece } from '#modules/plans/index.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import type { Language } from '#web/content/words.ts'

/** A text with the words that went struck out and those that came underlined. */
export function Pieces({ pieces, language }: { pieces: readonly Piece[]; language: Language }) {
  const t = draftWords[language]
  return (
    <p class="pieces" lang="vi">
      {pieces.map(({ text, change }) => {
        if (change === 'same') return text
        const hidden = <span class="visually-hidden">{` [${change === 'gone' ? t.gone : t.came}: `}</span>
        const end = <span class="visually-hidden">] </span>
        return change === 'gone' ? (
          <del>
            {hidden}
            {text}
            {end}
          </del>
        ) : (
          <ins>
            {hidden}
            {text}
            {end}
          </ins>
        )
      })}
    </p>
  )
}
