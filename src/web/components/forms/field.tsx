import type { Child } from 'hono/jsx'
import { Icon } from '../basics/icon.tsx'

/** What every field of a form has. */
export interface FieldProps {
  name: string
  label: string
  /** Defaults to the name; set it when a page has two fields of one name. */
  id?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  /** The word beside the label of a field that may stay empty. */
  optional?: string | undefined
  labelHidden?: boolean | undefined
}

export const fieldId = ({ id, name }: Pick<FieldProps, 'id' | 'name'>): string => id ?? name

/** The attributes that tie a control to its hint and error. */
export function describedBy(props: FieldProps, ...more: readonly string[]) {
  const id = fieldId(props)
  const ids = [props.hint !== undefined && `${id}-hint`, props.error !== undefined && `${id}-error`, ...more]
  return {
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  }
}

/** The error of a field, which the field's control names as its description. */
export const FieldError = ({ id, error }: { id: string; error: string | undefined }) =>
  error === undefined ? null : (
    <p class="error" id={`${id}-error`}>
      <Icon name="warning" />
      <span>{error}</span>
    </p>
  )

/** Label, hint and error around one control. */
export const Field = (props: FieldProps & { class?: string | undefined; children?: Child }) => {
  const { label, hint, error, optional, labelHidden = false, children } = props
  const id = fieldId(props)
  return (
    <div class={['field', error !== undefined && 'wrong', props.class].filter(Boolean).join(' ')}>
      <label class={labelHidden ? 'visually-hidden' : 'label'} for={id}>
        {label}
        {optional !== undefined && <span class="optional"> ({optional})</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}
