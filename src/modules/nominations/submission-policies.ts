import { subtreeOn, unitsAboveOn } from '#modules/organisations/index.ts'
import { type Actor, type Capacity, grantsOf, type Role } from '#shared/actor.ts'
import type { QueryContext } from '#shared/context.ts'
import { type Policy, roleForUnit } from '#shared/policy.ts'
import { findNomination } from './store/nomination-views.ts'
import { findSubmission } from './store/submissions.ts'
import type { Submission } from './submission.ts'
import type { SubmissionStatus } from './submission-status.ts'

/** Those of the whole province who work on dossiers or watch over them; they see what has been submitted. */
export const provinceReaders: readonly Role[] = [
  'standing-specialist',
  'standing-head',
  'council-member',
  'council-secretary',
  'signing-leader',
  'clerk',
  'inspector',
]

const preparing: readonly Role[] = ['unit-officer', 'unit-head']

/** Everybody who sees dossiers, each those of their units or of the province. */
export const dossierReaders: readonly Role[] = [...preparing, ...provinceReaders]

/** Officers and head of the submission's own unit. */
export const ownUnit: Policy<{ submissionId: string }> = roleForUnit(
  preparing,
  async ({ db }, { submissionId }) => (await findSubmission(db, submissionId))?.unitId,
)

/** Officers and head of the unit whose nomination it is. */
export const ownUnitOfNomination: Policy<{ nominationId: string }> = roleForUnit(
  preparing,
  async ({ db }, { nominationId }) => (await findNomination(db, nominationId))?.unitId,
)

/** The head of the unit that holds the submission now. */
export const headOfHolder: Policy<{ submissionId: string }> = roleForUnit(
  ['unit-head'],
  async ({ db }, { submissionId }) => (await findSubmission(db, submissionId))?.holderUnitId,
)

/** The statuses in which a submission is still the business of its unit and those above it. */
const unsent: readonly SubmissionStatus[] = ['draft', 'at-unit-head', 'at-parent-unit']

/** Whether the actor may read a submission: its own officers and those of the units above; the province once it is submitted. */
export async function mayRead(
  { actor, db, clock }: QueryContext,
  { unitId, status }: Pick<Submission, 'unitId' | 'status'>,
): Promise<Capacity | undefined> {
  if (actor.kind === 'system') return { role: 'system', unitId: null }
  const grants = grantsOf(actor)
  const ofProvince = grants.find(({ role }) => provinceReaders.includes(role))
  if (ofProvince !== undefined && !unsent.includes(status)) return ofProvince
  const ofUnits = grants.filter(({ role }) => preparing.includes(role))
  const own = ofUnits.find(grant => grant.unitId === unitId)
  if (own !== undefined || ofUnits.length === 0) return own
  const above = await unitsAboveOn(db, unitId, clock.today())
  return ofUnits.find(grant => above.includes(grant.unitId))
}

/** Whether what the submission says may change: by its unit while a draft, by its head while he looks at it. */
export function isEditableBy({ status, unitId }: Submission, actor: Actor): boolean {
  if (actor.kind === 'system') return status === 'draft'
  const roles = status === 'draft' ? preparing : status === 'at-unit-head' ? (['unit-head'] as const) : []
  return grantsOf(actor).some(grant => roles.includes(grant.role) && grant.unitId === unitId)
}

/** The units whose dossiers the actor's units see: themselves and every unit below them. */
export async function unitsSeenBy({ actor, db, clock }: QueryContext): Promise<readonly string[]> {
  const own = grantsOf(actor).filter(({ role }) => preparing.includes(role))
  const below = await Promise.all(own.map(({ unitId }) => subtreeOn(db, unitId, clock.today())))
  return [...new Set(below.flat())]
}

export const unitsLedBy = ({ actor }: QueryContext): readonly string[] =>
  grantsOf(actor).flatMap(({ role, unitId }) => (role === 'unit-head' ? [unitId] : []))
