import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

interface FileInputProps extends FieldProps {
  /** File name endings or media types offered by the browser; the server checks the content. */
  accept?: string | undefined
  multiple?: boolean | undefined
  required?: boolean | undefined
}

/** Files from the person's machine. */
export const FileInput = (props: FileInputProps) => (
  <Field {...props}>
    <input
      class="input"
      type="file"
      id={fieldId(props)}
      name={props.name}
      accept={props.accept}
      multiple={props.multiple}
      required={props.required}
      {...describedBy(props)}
    />
  </Field>
)
