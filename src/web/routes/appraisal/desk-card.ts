import type { getAppraisal } from '#modules/appraisal/index.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, noErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'

export type Desk = NonNullable<Awaited<ReturnType<typeof getAppraisal.run>>>

/** The forms of the desk; each has its own address below the page's. */
export type DeskForm = 'tra-sua' | 'thanh-phan' | 'hiep-y' | 'xem-lai' | 'ket-luan'

/** A form as it was sent and refused. */
export interface Sent {
  readonly to: DeskForm
  readonly form: Form
  readonly errors: FormErrors
}

export interface CardProps {
  readonly visit: Visit
  readonly desk: Desk
  readonly sent?: Sent | undefined
}

export const deskPath = ({ nomination }: Pick<Desk, 'nomination'>): string => `/de-nghi/${nomination.id}/tham-dinh`

/** What a form shows: what was typed if it was sent and refused, and what was wrong. */
export function filledIn(to: DeskForm, sent: Sent | undefined) {
  const form = sent?.to === to ? sent.form : undefined
  return {
    errors: form === undefined ? noErrors : (sent?.errors ?? noErrors),
    text: (name: string, otherwise = ''): string => (form === undefined ? otherwise : form.text(name)),
    all: (name: string): readonly string[] => form?.all(name) ?? [],
  }
}
