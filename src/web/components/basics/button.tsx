import type { Child } from 'hono/jsx'

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'plain'

export const buttonClass = (kind: ButtonKind, small: boolean): string => `button ${kind}${small ? ' small' : ''}`

interface ButtonProps {
  kind?: ButtonKind
  small?: boolean
  name?: string | undefined
  value?: string | undefined
  /** Posts the form to another address. */
  formaction?: string | undefined
  /** The id of the form this button belongs to, when it stands outside of it. */
  form?: string | undefined
  /** Sends without the browser's own checks, as "save draft" must. */
  formnovalidate?: boolean | undefined
  disabled?: boolean | undefined
  /** A question to ask before sending. */
  confirm?: string | undefined
  children?: Child
}

/** A button that sends its form. One primary button per view. */
export const Button = ({ kind = 'primary', small = false, confirm, children, ...rest }: ButtonProps) => (
  <button type="submit" class={buttonClass(kind, small)} data-confirm={confirm} {...rest}>
    {children}
  </button>
)
