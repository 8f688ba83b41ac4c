import type { Refused } from '#shared/result.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import type { Language } from '#web/content/words.ts'

/** What is wrong with a form as it was sent: all of it for the summary, and each field's own. */
export interface FormErrors {
  readonly list: readonly { readonly text: string; readonly field?: string | undefined }[]
  at(field: string): string | undefined
}

export const noErrors: FormErrors = { list: [], at: () => undefined }

/** A refusal in words; `idOf` tells the id of the field that shows the input the refusal names, when it is another. */
export function formErrors(
  { refusals }: Refused,
  language: Language,
  idOf: (at: string) => string | undefined = at => at,
): FormErrors {
  const list = refusals.map(refusal => ({
    text: refusalText(refusal, language),
    field: refusal.at === undefined ? undefined : idOf(refusal.at),
  }))
  return { list, at: field => list.find(error => error.field === field)?.text }
}
