import type { Child } from 'hono/jsx'
import { FormKeys } from '../forms/form-keys.tsx'
import { Button, type ButtonKind } from './button.tsx'

interface PostButtonProps {
  action: string
  csrf: string
  once?: string | undefined
  /** Hidden fields sent along. */
  fields?: Readonly<Record<string, string>> | undefined
  kind?: ButtonKind
  small?: boolean
  confirm?: string | undefined
  children?: Child
}

/** One button that does one thing, as a form of its own. */
export const PostButton = ({ action, csrf, once, fields = {}, children, ...button }: PostButtonProps) => (
  <form method="post" action={action} data-submit-once>
    <FormKeys csrf={csrf} once={once} />
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button {...button}>{children}</Button>
  </form>
)
