import { getUnit } from '#modules/organisations/index.ts'
import {
  findLookAlikes,
  type HonoureeKind,
  honoureeKinds,
  registerHonouree,
  rolesThatKeepHonourees,
} from '#modules/people/index.ts'
import { grantsOf, roleReach } from '#shared/actor.ts'
import { refuse, refuseAll } from '#shared/result.ts'
import { peopleForms } from '#web/content/people/forms.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type HonoureeFormState, honoureeForm } from './honouree-form.tsx'
import { betterName, readHonouree, sealIdentity } from './read-honouree.ts'
import { runForUnit } from './run-for-unit.ts'
import { readUnit } from './unit-field.ts'

export const registerRoutes = [
  get('/doi-tuong/moi', rolesThatKeepHonourees, async visit => show(visit, { values: await firstValues(visit) })),
  post('/doi-tuong/moi', rolesThatKeepHonourees, register),
]

type Shown = Partial<HonoureeFormState> & Pick<HonoureeFormState, 'values'>

const show = (visit: Visit, shown: Shown) =>
  honoureeForm(visit, {
    title: peopleForms[visit.language].register,
    errors: noErrors,
    isNew: true,
    back: '/doi-tuong',
    ...shown,
  })

/** A person of the officer's own unit, to begin with. */
async function firstValues(visit: Visit): Promise<Record<string, string>> {
  const own = grantsOf(visit.actor).find(({ role }) => roleReach[role] === 'unit')
  const found = own && (await visit.ask(getUnit, { unitId: own.unitId, day: visit.today }))
  return { kind: 'individual', ...(found && { unit: found.unit.name, unitId: found.unit.id }) }
}

async function register(visit: Visit): Promise<Response> {
  const form = await visit.form()
  const { identity: _sealed, ...values } = form.values()
  const kind = honoureeKinds.find(each => each === form.text('kind')) ?? ('individual' satisfies HonoureeKind)
  const unit = await readUnit(visit, form)
  if ('error' in unit) return await show(visit, { values, errors: unitError(unit.error) })
  const { details, refusals } = readHonouree(form, kind, unit.unitId)
  const identity = sealIdentity(visit, form)
  const unread = refuseAll([
    ...refusals,
    ...(identity === undefined ? refuse('honouree.identity-unreadable', { at: 'identity' }).refusals : []),
  ])
  if (unread !== undefined) return await show(visit, { values, errors: formErrors(unread, visit.language) })
  const better = betterName(form, kind)
  if (better !== undefined) return await show(visit, { values: { ...values, name: better }, nameAsTyped: details.name })
  if (!form.has('confirmed') && details.name.length > 1) {
    const lookAlikes = await visit.services.runner.ask(findLookAlikes, details, visit.actor)
    if (lookAlikes.ok && lookAlikes.value.length > 0) return await show(visit, { values, lookAlikes: lookAlikes.value })
  }
  const result = await runForUnit(visit, registerHonouree, { ...details, identity })
  if (!result.ok) return await show(visit, { values, errors: formErrors(result, visit.language, fieldOf) })
  return visit.redirect(`/doi-tuong/${result.value.id}`, { tone: 'ok', text: peopleForms[visit.language].registered })
}

/** The field that shows an input of the commands. */
export const fieldOf = (at: string): string => (at === 'unitId' ? 'unit' : at === 'birthYear' ? 'bornOn' : at)

export const unitError = (text: string): FormErrors => ({
  list: [{ text, field: 'unit' }],
  at: field => (field === 'unit' ? text : undefined),
})
