import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

interface TextAreaProps extends FieldProps {
  value?: string | undefined
  rows?: number
  required?: boolean | undefined
  /** How long the text should be: `text` says it in words, the meter shows how far it is. */
  guide?: { words: number; text: string } | undefined
}

export const countWords = (text: string): number => text.split(/\s+/).filter(word => word !== '').length

/** Several lines of text, with a guide for their length. */
export const TextArea = (props: TextAreaProps) => {
  const { value = '', rows = 5, required, guide } = props
  const id = fieldId(props)
  return (
    <Field {...props}>
      <textarea
        class="input"
        id={id}
        name={props.name}
        rows={rows}
        required={required}
        {...describedBy(props, ...(guide === undefined ? [] : [`${id}-guide`]))}
      >
        {value}
      </textarea>
      {guide !== undefined && (
        <p class="length">
          <meter
            min={0}
            max={guide.words}
            value={Math.min(countWords(value), guide.words)}
            aria-label={guide.text}
            data-length-of={id}
          />
          <span id={`${id}-guide`}>{guide.text}</span>
        </p>
      )}
    </Field>
  )
}
