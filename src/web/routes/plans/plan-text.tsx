import type { Child } from 'hono/jsx'
import type { Clause as PlanClause } from '#modules/plans/index.ts'
import { MarkedText } from './marked-text.tsx'

export const textViews = ['vi', 'en', 'song-ngu'] as const
/** Which words of the plan are shown: the original, the translation, or both below each other. */
export type TextView = (typeof textViews)[number]

type Words = Pick<PlanClause, 'vi' | 'en' | 'marksVi' | 'marksEn'>

/** The words of one clause in the chosen language; without a translation the original stands. */
export function ClauseWords({ clause, view }: { clause: Words; view: TextView }) {
  const original = <MarkedText text={clause.vi} marks={clause.marksVi} />
  const translation = <MarkedText text={clause.en} marks={clause.marksEn} />
  if (view === 'vi' || clause.en === '') return <p lang="vi">{original}</p>
  if (view === 'en') return <p lang="en">{translation}</p>
  return (
    <>
      <p lang="vi">{original}</p>
      <p lang="en" class="translation">
        {translation}
      </p>
    </>
  )
}

/** The head of the document: issuer and number at the left, the State's name, place and date at the right, the title below. */
export function Letterhead({ clauses, view }: { clauses: readonly PlanClause[]; view: TextView }) {
  const language = view === 'en' ? 'en' : 'vi'
  const textOf = (ref: string): string => clauses.find(clause => clause.ref === ref)?.[language] ?? ''
  const [number = '', place = ''] = textOf('0.3').split('\n')
  const [state = '', motto = ''] = textOf('0.2').split('\n')
  const [kind = '', subject = ''] = textOf('0.4').split('\n')
  return (
    <header class="letterhead" lang={language}>
      <div>
        <p class="issuer">{textOf('0.1')}</p>
        <p>{number}</p>
      </div>
      <div>
        <p class="state">{state}</p>
        <p class="motto">{motto}</p>
        <p class="place">{place}</p>
      </div>
      <p class="document-title">
        <b>{kind}</b>
        <br />
        {subject}
      </p>
    </header>
  )
}

/** The foot of the document: the distribution list at the left, the signature at the right. */
export function DocumentFoot({ clauses, view }: { clauses: readonly PlanClause[]; view: TextView }) {
  const language = view === 'en' ? 'en' : 'vi'
  const signature = clauses.find(({ kind }) => kind === 'signature')?.[language].split('\n') ?? []
  const heading = clauses.find(({ ref }) => ref === 'NN')
  return (
    <footer class="document-foot" lang={language}>
      <div id="NN">
        <p class="recipients-head">{heading?.[language]}</p>
        <ul>
          {clauses
            .filter(({ kind }) => kind === 'recipient')
            .map(clause => (
              <li id={clause.ref}>{clause[language]}</li>
            ))}
        </ul>
      </div>
      <div class="signature" id="SIG">
        {signature.map(
          (line, index): Child => (index === signature.length - 1 ? <p class="signer">{line}</p> : <p>{line}</p>),
        )}
      </div>
    </footer>
  )
}
