import { csrfField, onceField } from '#web/http/csrf.ts'

/** The hidden fields every form carries: proof that it is ours, and the key that makes a second post do nothing. */
export const FormKeys = ({ csrf, once }: { csrf: string; once?: string | undefined }) => (
  <>
    <input type="hidden" name={csrfField} value={csrf} />
    {once !== undefined && <input type="hidden" name={onceField} value={once} />}
  </>
)
