import type { Child } from 'hono/jsx'
import { LiveState, type LiveStateProps } from './live-state.tsx'

interface ClauseProps {
  /** The reference people cite, such as `II.3.3.a`; also the anchor of the clause. */
  reference: string
  /** How deep it is indented. */
  level?: 1 | 2 | 3
  /** What happens because of this clause. */
  live?: LiveStateProps | undefined
  /** The text; `<mark>` for what it fixes, such as a deadline. */
  children?: Child
}

/** One clause of a living document. */
export const Clause = ({ reference, level = 1, live, children }: ClauseProps) => (
  <div class={`clause level-${level}`} id={reference}>
    <div class="clause-ref">
      <a href={`#${reference}`}>{reference}</a>
    </div>
    <div class="clause-text">{typeof children === 'string' ? <p>{children}</p> : children}</div>
    {live && <LiveState {...live} />}
  </div>
)
