import type { Tone } from './tone.ts'

export interface Stat {
  value: string
  label: string
  /** The list behind the count. */
  href?: string | undefined
  tone?: Tone | undefined
}

/** A row of counts, each a link to what it counts. */
export const Stats = ({ items, label }: { items: readonly Stat[]; label?: string | undefined }) => (
  <ul class="stats" aria-label={label}>
    {items.map(({ value, label, href, tone = 'neutral' }) => {
      const content = (
        <>
          <b>{value}</b>
          <span class="label">{label}</span>
        </>
      )
      return (
        <li>
          {href === undefined ? (
            <div class={`stat ${tone}`}>{content}</div>
          ) : (
            <a class={`stat ${tone}`} href={href}>
              {content}
            </a>
          )}
        </li>
      )
    })}
  </ul>
)
