import type { Child } from 'hono/jsx'
import { Icon } from '../basics/icon.tsx'

export type Finding = 'met' | 'unmet' | 'unknown'

export interface Reason {
  finding: Finding
  text: Child
  /** The clause it rests on. */
  source?: { text: string; href?: string | undefined } | undefined
  /** What to do about it. */
  advice?: Child
}

interface VerdictProps {
  finding: Finding
  title: string
  level?: 2 | 3
  reasons: readonly Reason[]
  /** The findings in words, said before each reason. */
  findings: Readonly<Record<Finding, string>>
  children?: Child
}

const icons = { met: 'check', unmet: 'cross', unknown: 'question' } as const

/** First whether the conditions are met, then each reason with its clause. */
export const Verdict = ({ finding, title, level = 3, reasons, findings, children }: VerdictProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      <div class={`verdict ${finding}`}>
        <Heading>{title}</Heading>
        {children !== undefined && <p>{children}</p>}
      </div>
      <ul class="reasons">
        {reasons.map(reason => (
          <li class={reason.finding}>
            <Icon name={icons[reason.finding]} />
            <span class="visually-hidden">{findings[reason.finding]}: </span>
            {reason.text}
            {reason.source && <Source {...reason.source} />}
            {reason.advice !== undefined && <small>{reason.advice}</small>}
          </li>
        ))}
      </ul>
    </>
  )
}

const Source = ({ text, href }: { text: string; href?: string | undefined }) => (
  <>
    {' '}
    <cite>{href === undefined ? text : <a href={href}>{text}</a>}</cite>
  </>
)
