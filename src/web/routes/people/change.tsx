import { changeHonouree, getHonouree, rolesThatKeepHonourees } from '#modules/people/index.ts'
import { refuseAll } from '#shared/result.ts'
import { dayText } from '#web/components/index.ts'
import { peopleForms } from '#web/content/people/forms.ts'
import { formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound, Problem } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type HonoureeFormState, honoureeForm } from './honouree-form.tsx'
import { betterName, readHonouree } from './read-honouree.ts'
import { fieldOf, unitError } from './register.tsx'
import { runForUnit } from './run-for-unit.ts'
import { readUnit } from './unit-field.ts'

const address = '/doi-tuong/:id/sua'

export const changeRoutes = [
  get(address, rolesThatKeepHonourees, async visit => {
    const { honouree, unitNames } = await readKept(visit)
    const { name, sex, bornOn, birthYear, ethnicity, category, unitId, positionTitle, version } = honouree
    return show(visit, name, {
      values: {
        name,
        sex: sex ?? '',
        born: bornOn === null ? String(birthYear ?? '') : dayText(bornOn),
        ethnicity: ethnicity ?? '',
        category: category ?? '',
        unit: unitNames.get(unitId ?? '') ?? '',
        unitId: unitId ?? '',
        positionTitle: positionTitle ?? '',
        version: String(version),
      },
    })
  }),
  post(address, rolesThatKeepHonourees, change),
]

async function readKept(visit: Visit) {
  const found = orNotFound(await visit.ask(getHonouree, { honoureeId: visit.param('id') }))
  if (!found.isKept) throw new Problem('denied')
  return found
}

type Shown = Partial<HonoureeFormState> & Pick<HonoureeFormState, 'values'>

const show = (visit: Visit, name: string, shown: Shown) =>
  honoureeForm(visit, {
    title: peopleForms[visit.language].change(name),
    errors: noErrors,
    isNew: false,
    back: `/doi-tuong/${visit.param('id')}`,
    ...shown,
  })

async function change(visit: Visit): Promise<Response> {
  const { honouree } = await readKept(visit)
  const form = await visit.form()
  const values = form.values()
  const again = (shown: Partial<HonoureeFormState>) => show(visit, honouree.name, { values, ...shown })
  const unit = await readUnit(visit, form)
  if ('error' in unit) return await again({ errors: unitError(unit.error) })
  const { details, refusals } = readHonouree(form, honouree.kind, unit.unitId)
  const unread = refuseAll(refusals)
  if (unread !== undefined) return await again({ errors: formErrors(unread, visit.language) })
  const better = betterName(form, honouree.kind)
  if (better !== undefined) return await again({ values: { ...values, name: better }, nameAsTyped: details.name })
  const version = form.integer('version')
  const result = await runForUnit(visit, changeHonouree, { ...details, honoureeId: honouree.id, version })
  if (!result.ok) {
    // The second editor has seen the newer one once told of it.
    const isStale = result.refusals[0].code === 'changed-meanwhile'
    const newer = isStale ? { ...values, version: String(honouree.version) } : values
    return await again({ values: newer, errors: formErrors(result, visit.language, fieldOf) })
  }
  return visit.redirect(`/doi-tuong/${honouree.id}`, { tone: 'ok', text: peopleForms[visit.language].changed })
}
