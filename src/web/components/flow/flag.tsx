import type { Child } from 'hono/jsx'
import { TextInput } from '../forms/text-input.tsx'

interface FlagProps {
  /** What the checkbox and the reason are sent as: `flag` with this value, and `reason.<value>`. */
  field: string
  label: string
  words: { flag: string; flagOf: string; reason: string }
  checked?: boolean | undefined
  reason?: string | undefined
  error?: string | undefined
  /** What the field says now. */
  children?: Child
}

export const flagReasonName = (field: string): string => `reason.${field}`

/** A field of a dossier that can be ticked to be sent back; the reason is asked for once it is ticked. */
export const Flag = ({ field, label, words, checked, reason, error, children }: FlagProps) => (
  <div class="flag">
    <div class="flag-says">
      <h3>{label}</h3>
      {children}
    </div>
    <div class="choice">
      <input type="checkbox" id={`flag.${field}`} name="flag" value={field} checked={checked} />
      <label for={`flag.${field}`} aria-label={words.flagOf}>
        {words.flag}
      </label>
    </div>
    <div class="flag-reason">
      <TextInput name={flagReasonName(field)} label={words.reason} value={reason} error={error} autocomplete="off" />
    </div>
  </div>
)
