import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'
import type { Option } from './select.tsx'

interface SearchSelectProps extends FieldProps {
  /** The text shown in the field. */
  text?: string | undefined
  /** The id chosen, sent as `<name>Id`; the server falls back to the text when it is empty. */
  value?: string | undefined
  /** Choices for the browser's own list. */
  options?: readonly string[] | undefined
  /** Answers `?q=` with a JSON list of `{ value, text, detail? }`. */
  source?: string | undefined
  /** Said to screen readers, with the number of suggestions in place of `{n}`. */
  found?: string | undefined
}

/** A choice from a long list, found by typing; without script it is a text field with the browser's suggestions. */
export const SearchSelect = (props: SearchSelectProps) => {
  const { name, text, value, options = [], source, found } = props
  const id = fieldId(props)
  return (
    <Field {...props}>
      <div class="combobox" data-search-select={source} data-found={found}>
        <input
          class="input"
          id={id}
          name={name}
          value={text}
          list={options.length > 0 ? `${id}-list` : undefined}
          autocomplete="off"
          {...describedBy(props)}
        />
        <input type="hidden" name={`${name}Id`} value={value ?? ''} />
        {options.length > 0 && (
          <datalist id={`${id}-list`}>
            {options.map(option => (
              <option value={option} />
            ))}
          </datalist>
        )}
      </div>
    </Field>
  )
}

export type Suggestion = Option & { detail?: string }
