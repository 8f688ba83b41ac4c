import type { Child } from 'hono/jsx'
import { type ButtonKind, buttonClass } from './button.tsx'

interface LinkButtonProps {
  href: string
  kind?: ButtonKind
  small?: boolean
  /** The file name under which the browser saves what the link leads to. */
  download?: string | boolean | undefined
  children?: Child
}

/** A link that looks like a button, for going somewhere to start something. */
export const LinkButton = ({ href, kind = 'primary', small = false, download, children }: LinkButtonProps) => (
  <a class={buttonClass(kind, small)} href={href} download={download}>
    {children}
  </a>
)
