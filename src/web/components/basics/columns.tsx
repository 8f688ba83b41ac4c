import type { Child } from 'hono/jsx'

interface ColumnsProps {
  /** What accompanies the main column; without it the children share the width evenly. */
  aside?: Child
  asideLabel?: string | undefined
  children?: Child
}

/** A main column with a narrower one beside it, below each other on small screens. */
export const Columns = ({ aside, asideLabel, children }: ColumnsProps) =>
  aside === undefined ? (
    <div class="columns even">{children}</div>
  ) : (
    <div class="columns">
      <div class="stack">{children}</div>
      <aside class="stack" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
