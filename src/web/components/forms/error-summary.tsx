interface ErrorSummaryProps {
  title: string
  /** Each problem with the id of its field; problems of no field have none. */
  errors: readonly { text: string; field?: string | undefined }[]
}

/** Everything wrong with a form, above it, each a link to its field. Renders nothing when nothing is wrong. */
export const ErrorSummary = ({ title, errors }: ErrorSummaryProps) =>
  errors.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ text, field }) => (
          <li>{field === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
