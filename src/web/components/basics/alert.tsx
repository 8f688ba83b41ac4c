import type { Child } from 'hono/jsx'
import type { Tone } from './tone.ts'

interface AlertProps {
  tone?: Tone | undefined
  title?: string | undefined
  /** Read out at once: for what has just happened. */
  live?: boolean | undefined
  children?: Child
}

/** A message in a coloured frame. */
export const Alert = ({ tone = 'info', title, live = false, children }: AlertProps) => (
  <div class={`alert ${tone}`} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
    {title !== undefined && <p class="title">{title}</p>}
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
)
