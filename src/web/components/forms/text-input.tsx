import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export interface TextInputProps extends FieldProps {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search'
  width?: 'short' | 'medium' | 'date' | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url' | undefined
  autocomplete?: string | undefined
  maxlength?: number | undefined
  readonly?: boolean | undefined
  disabled?: boolean | undefined
  required?: boolean | undefined
  spellcheck?: boolean | undefined
  autofocus?: boolean | undefined
}

/** One line of text. */
export const TextInput = (props: TextInputProps) => {
  const { value, type = 'text', width, inputmode, autocomplete, maxlength, readonly, disabled, required } = props
  return (
    <Field {...props}>
      <input
        class={width === undefined ? 'input' : `input ${width}`}
        id={fieldId(props)}
        name={props.name}
        type={type}
        value={value}
        inputmode={inputmode}
        autocomplete={autocomplete}
        maxlength={maxlength}
        readonly={readonly}
        disabled={disabled}
        required={required}
        spellcheck={props.spellcheck}
        autofocus={props.autofocus}
        {...describedBy(props)}
      />
    </Field>
  )
}
