import { z } from 'zod'
import { changeUnit, foundUnit, getUnit, recordSuccession, rolesThatKeepUnits } from '#modules/organisations/index.ts'
import { Card, dayText, PageHeader, TodoList } from '#web/components/index.ts'
import { recordWords } from '#web/content/units/record.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { notFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readDay, unitHref } from '../day.ts'
import { previewOf } from './preview.tsx'
import { fieldOf, mostUnits, type RecordKind, readForm, recordKinds } from './read-form.ts'
import { type Shown, showForm } from './show-form.tsx'
import { type Values, valuesOf } from './unit-fields.tsx'

const address = '/don-vi/ghi-nhan'

export const recordRoutes = [
  get(address, rolesThatKeepUnits, visit => {
    const t = recordWords[visit.language]
    return visit.page(
      { title: t.title, active: '/don-vi' },
      <>
        <PageHeader title={t.title} lead={t.lead} />
        <Card id="chon" title={t.choose}>
          <TodoList
            items={recordKinds.map(kind => ({
              task: t.kinds[kind].title,
              detail: kind === 'sua' ? `${t.kinds[kind].text} ${t.openUnit}` : t.kinds[kind].text,
              href: kind === 'sua' ? '/don-vi' : `${address}/${kind}`,
            }))}
          />
        </Card>
      </>,
    )
  }),

  get(`${address}/:kind`, rolesThatKeepUnits, async visit =>
    showForm(visit, kindOf(visit), await emptyForm(visit, kindOf(visit))),
  ),

  post(`${address}/:kind`, rolesThatKeepUnits, async visit => {
    const kind = kindOf(visit)
    const form = await visit.form()
    const values: Values = name => form.text(name)
    const shown: Shown = {
      values,
      ending: countOf(name => form.has(name), 'truoc-', ''),
      founding: countOf(name => form.has(name), 'moi-', '-name'),
    }
    if (form.has('them-truoc')) return showForm(visit, kind, { ...shown, ending: more(shown.ending) })
    if (form.has('them-moi')) return showForm(visit, kind, { ...shown, founding: more(shown.founding) })
    const read = await readForm(visit, kind, form)
    if (read.problems.length > 0) return showForm(visit, kind, shown, errorsOf(read.problems))
    if (form.has('xem')) {
      const { refused, panel } = await previewOf(visit, kind, read.input)
      const errors = refused === undefined ? noErrors : formErrors(refused, visit.language, fieldOf)
      return showForm(visit, kind, { ...shown, panel }, errors)
    }
    const result = await record(visit, kind, read.input)
    if (!result.ok) return showForm(visit, kind, shown, formErrors(result, visit.language, fieldOf))
    const flash = { tone: 'ok', text: recordWords[visit.language].recorded } as const
    return visit.redirect(whereTo(visit, result.value, read.day ?? visit.today), flash)
  }),
]

function kindOf(visit: Visit): RecordKind {
  const kind = recordKinds.find(name => name === visit.param('kind'))
  if (kind === undefined) throw notFound()
  return kind
}

const record = (visit: Visit, kind: RecordKind, input: unknown) => {
  if (kind === 'thanh-lap') return visit.run(foundUnit, input)
  return kind === 'sua' ? visit.run(changeUnit, input) : visit.run(recordSuccession, input)
}

const whereTo = (visit: Visit, value: { id: string } | { changeId: string }, day: string): string =>
  'id' in value ? unitHref(value.id, day, visit.today) : `/don-vi/thay-doi/${value.changeId}`

const more = (count: number): number => Math.min(count + 1, mostUnits)

function countOf(has: (name: string) => boolean, before: string, after: string): number {
  let count = 0
  while (count < mostUnits && has(`${before}${count + 1}${after}`)) count += 1
  return count
}

const errorsOf = (list: readonly { text: string; field: string }[]): FormErrors => ({
  list,
  at: field => list.find(error => error.field === field)?.text,
})

const search = z.object({ 'don-vi': z.uuid().optional().catch(undefined), ngay: z.string().max(20).default('') })

/** A form as it begins: about the unit and day of the address, or about none. */
async function emptyForm(visit: Visit, kind: RecordKind): Promise<Shown> {
  const { 'don-vi': unitId, ngay } = visit.search(search)
  const day = readDay(ngay) ?? visit.today
  const found = unitId === undefined ? null : await visit.ask(getUnit, { unitId, day })
  if (kind === 'sua' && !found?.isAlive) throw notFound()
  const own: Record<string, string> = { ngay: dayText(day), 'moi-1-boundByPlan': kind === 'sua' ? '' : '1' }
  if (found !== null) {
    own['truoc-1'] = found.unit.shortName
    own['truoc-1Id'] = found.unit.id
    own['don-vi'] = found.unit.id
    own['dua-tren'] = found.unit.validFrom
  }
  const details = kind === 'sua' && found !== null ? valuesOf(found.unit, found.above[0], 'moi-1-') : undefined
  return {
    values: name => details?.(name) || (own[name] ?? ''),
    ending: kind === 'nhap' ? 2 : 1,
    founding: kind === 'chia' ? 2 : 1,
  }
}
