import type { Child } from 'hono/jsx'
import { FormKeys } from '../forms/form-keys.tsx'

interface BulkBarProps {
  /** The form that the table's checkboxes name. */
  id: string
  action: string
  csrf: string
  once?: string | undefined
  label: string
  /** Shown before anything is chosen. */
  hint: string
  /** Shown by the script, with the number in place of `{n}`. */
  chosen: string
  /** Submit buttons. */
  children?: Child
}

/** What can be done with the rows that are ticked. */
export const BulkBar = ({ id, action, csrf, once, label, hint, chosen, children }: BulkBarProps) => (
  <form method="post" id={id} action={action} class="bulk-bar" aria-label={label} data-submit-once>
    <FormKeys csrf={csrf} once={once} />
    <p role="status" data-chosen={chosen}>
      {hint}
    </p>
    {children}
  </form>
)
