import type { Child } from 'hono/jsx'

/** More for those who want it, closed at first. */
export const Details = ({ summary, open, children }: { summary: string; open?: boolean; children?: Child }) => (
  <details class="disclosure" open={open}>
    <summary>
      <span>{summary}</span>
    </summary>
    <div>{children}</div>
  </details>
)
