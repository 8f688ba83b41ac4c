interface ProgressBarProps {
  id: string
  label: string
  /** Undefined while it is not known how much there is to do. */
  value?: number | undefined
  max: number
  /** How far it is, in words. */
  text: string
  /** Answers with JSON `{ value, max, text, next? }`; `next` is where to go when it is done. */
  source?: string | undefined
}

/** How far a long task is. */
export const ProgressBar = ({ id, label, value, max, text, source }: ProgressBarProps) => (
  <div class="progress" data-live-progress={source}>
    <label for={id}>{label}</label>
    <progress id={id} value={value} max={max} />
    <p role="status">{text}</p>
  </div>
)
