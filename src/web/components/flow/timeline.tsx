import type { Child } from 'hono/jsx'

export interface TimelineEntry {
  when: Child
  what: Child
  who?: string | undefined
  detail?: Child
}

/** What happened, the latest first. */
export const Timeline = ({ entries, label }: { entries: readonly TimelineEntry[]; label?: string | undefined }) => (
  <ol class="timeline" aria-label={label}>
    {entries.map(({ when, what, who, detail }, index) => (
      <li class={index === 0 ? 'current' : undefined}>
        <span class="when">{when}</span>
        {what}
        {who !== undefined && <span class="who-did">{who}</span>}
        {detail !== undefined && <span class="detail">{detail}</span>}
      </li>
    ))}
  </ol>
)
