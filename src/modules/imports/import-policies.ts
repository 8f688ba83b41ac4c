import { findSubmission } from '#modules/nominations/index.ts'
import { type Policy, roleForUnit } from '#shared/policy.ts'
import { findImport } from './store/imports.ts'

const preparing = ['unit-officer', 'unit-head'] as const

/** Officers and head of the unit whose submission it is. */
export const ofSubmission: Policy<{ submissionId: string }> = roleForUnit(
  preparing,
  async ({ db }, { submissionId }) => (await findSubmission(db, submissionId))?.unitId,
)

/** The same for an import that has begun. */
export const ofImport: Policy<{ importId: string }> = roleForUnit(preparing, async ({ db }, { importId }) => {
  const found = await findImport(db, importId)
  return found && (await findSubmission(db, found.submissionId))?.unitId
})
