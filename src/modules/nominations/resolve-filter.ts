import { findUnitOn, subtreeOn } from '#modules/organisations/index.ts'
import { grantsOf } from '#shared/actor.ts'
import type { QueryContext } from '#shared/context.ts'
import type { NominationFilter } from './list-filter.ts'
import type { ResolvedFilter } from './store/nomination-list.ts'
import { findSubmissionByCode } from './store/submissions.ts'
import { provinceReaders, unitsSeenBy } from './submission-policies.ts'

/** Whether the actor looks over the whole province. */
export const seesProvince = ({ actor }: QueryContext): boolean =>
  actor.kind === 'system' || grantsOf(actor).some(({ role }) => provinceReaders.includes(role))

/** The filter with the units it means, never more than the actor may see; undefined when that is nothing. */
export async function resolveFilter(
  context: QueryContext,
  { scope, unitId, ...given }: NominationFilter,
): Promise<ResolvedFilter | undefined> {
  const filter = await withDossier(context, given)
  const today = context.clock.today()
  const ofProvince = scope === undefined ? seesProvince(context) : scope === 'province'
  if (ofProvince && !seesProvince(context)) return undefined
  const asked = unitId === undefined ? undefined : await unitsOf(context, unitId)
  if (ofProvince) return { ...filter, today, unitIds: asked, withDrafts: false }
  const seen = await unitsSeenBy(context)
  const unitIds = asked === undefined ? seen : seen.filter(id => asked.includes(id))
  return unitIds.length === 0 ? undefined : { ...filter, today, unitIds, withDrafts: true }
}

/** A dossier code in place of words means its nominations; a code that no dossier has stays words, and finds nothing. */
async function withDossier<Filter extends { text?: string | undefined }>({ db }: QueryContext, filter: Filter) {
  const code = filter.text?.trim().toUpperCase() ?? ''
  const submissionId = /-\d{6}-\d{4}$/.test(code) ? await findSubmissionByCode(db, code) : undefined
  return submissionId === undefined ? filter : { ...filter, text: undefined, submissionId }
}

async function unitsOf({ db, clock }: QueryContext, id: string): Promise<readonly string[] | undefined> {
  const unit = await findUnitOn(db, id, clock.today())
  // The province itself stands above every unit: naming them all would only slow the list down.
  return unit?.kind === 'tinh' ? undefined : await subtreeOn(db, id, clock.today())
}
