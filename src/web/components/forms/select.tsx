import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export interface Option {
  value: string
  text: string
}

interface SelectProps extends FieldProps {
  options: readonly Option[]
  value?: string | undefined
  /** The text of the choice that chooses nothing. */
  empty?: string | undefined
  required?: boolean | undefined
}

/** One of a list. */
export const Select = (props: SelectProps) => {
  const { options, value, empty, required } = props
  return (
    <Field {...props}>
      <select class="input" id={fieldId(props)} name={props.name} required={required} {...describedBy(props)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(option => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
