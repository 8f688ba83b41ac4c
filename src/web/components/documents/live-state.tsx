import type { Tone } from '../basics/tone.ts'
import { type Segment, Segments } from '../figures/segments.tsx'

export interface LiveStateProps {
  title: string
  text?: string | undefined
  /** The list behind it. */
  href?: string | undefined
  tone?: Tone | 'none' | undefined
  segments?: { parts: readonly Segment[]; total: number } | undefined
}

/** What a clause has set going: a fact, a thin bar, and the figures in words. */
export const LiveState = ({ title, text, href, tone = 'neutral', segments }: LiveStateProps) => {
  const content = (
    <>
      <b>{title}</b>
      {segments && <Segments {...segments} />}
      {text}
    </>
  )
  return href === undefined ? (
    <div class={`live ${tone}`}>{content}</div>
  ) : (
    <a class={`live ${tone}`} href={href}>
      {content}
    </a>
  )
}
