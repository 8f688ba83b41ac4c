import {
  getHonouree,
  recordDisciplines,
  recordInitiatives,
  recordPositions,
  recordRatings,
  rolesThatKeepHonourees,
} from '#modules/people/index.ts'
import { hasRole } from '#shared/actor.ts'
import { type Refused, type Result, refuse } from '#shared/result.ts'
import { Actions, Button, Card, ErrorSummary, Form, LinkButton, PageHeader, Stack } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { peopleForms } from '#web/content/people/forms.ts'
import { registryWords } from '#web/content/people/registry.ts'
import { parseDay } from '#web/http/day-input.ts'
import type { Form as PostedForm } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { notFound, orNotFound, Problem } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { RecordFields } from './record-fields.tsx'
import { type RecordSlug, recordKinds } from './record-kinds.ts'
import { unitError } from './register.tsx'
import { readUnit } from './unit-field.ts'

const address = '/doi-tuong/:id/ghi/:loai'

export const recordRoutes = [
  get(address, rolesThatKeepHonourees, visit => show(visit)),
  post(address, rolesThatKeepHonourees, async visit => {
    const { slug } = await readKept(visit)
    const form = await visit.form()
    const errors = await save(visit, slug, form)
    if (errors !== undefined) return await show(visit, form.values(), errors)
    const t = peopleForms[visit.language]
    return visit.redirect(`/doi-tuong/${visit.param('id')}`, { tone: 'ok', text: t.recorded })
  }),
]

/** What is recorded and of whom; those who may not are turned away before they type. */
async function readKept(visit: Visit) {
  const kind = recordKinds.find(({ slug }) => slug === visit.param('loai'))
  if (kind === undefined) throw notFound()
  const found = orNotFound(await visit.ask(getHonouree, { honoureeId: visit.param('id') }))
  const mayJudge = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  if (!found.isKept || (kind.forOfficeOnly && !mayJudge)) throw new Problem('denied')
  return { slug: kind.slug, ...found }
}

/** Saves the record of the form; gives what is wrong with it. */
async function save(visit: Visit, slug: RecordSlug, form: PostedForm): Promise<FormErrors | undefined> {
  if (slug !== 'chuc-vu') return wrong(visit, await run(visit, slug, form))
  const unit = await readUnit(visit, form)
  if ('error' in unit) return unitError(unit.error)
  return wrong(visit, await run(visit, slug, form, unit.unitId))
}

const wrong = (visit: Visit, result: Result<unknown>): FormErrors | undefined =>
  result.ok ? undefined : formErrors(result, visit.language, at => at.replace(/^records\.0\./, ''))

async function run(visit: Visit, slug: RecordSlug, form: PostedForm, unitId?: string): Promise<Result<unknown>> {
  const honoureeId = visit.param('id')
  const document = { documentNumber: form.optional('documentNumber') ?? null }
  const unread = unreadDay(form)
  if (unread !== undefined) return unread
  const day = (name: string) => parseDay(form.text(name)) ?? null
  if (slug === 'xep-loai') {
    const record = { honoureeId, year: form.integer('year'), rating: form.text('rating'), ...document }
    return await visit.run(recordRatings, { records: [record] })
  }
  if (slug === 'sang-kien') {
    const initiative = { title: form.text('title'), level: form.text('level'), recognisedOn: day('recognisedOn') }
    const recognisedBy = form.optional('recognisedBy') ?? null
    return await visit.run(recordInitiatives, { records: [{ honoureeId, ...initiative, recognisedBy, ...document }] })
  }
  if (slug === 'chuc-vu') {
    const position = { title: form.text('title'), category: form.text('category'), isHead: form.has('isHead') }
    return await visit.run(recordPositions, {
      records: [{ honoureeId, unitId, ...position, validFrom: day('validFrom') }],
    })
  }
  const measure = { form: form.text('form'), decidedOn: day('decidedOn'), effectiveUntil: day('effectiveUntil') }
  return await visit.run(recordDisciplines, { records: [{ honoureeId, ...measure, ...document }] })
}

const dayFields = ['recognisedOn', 'validFrom', 'decidedOn', 'effectiveUntil']

function unreadDay(form: PostedForm): Refused | undefined {
  const field = dayFields.find(name => form.text(name) !== '' && parseDay(form.text(name)) === undefined)
  return field === undefined ? undefined : refuse('record.day-invalid', { at: field })
}

async function show(visit: Visit, values: Record<string, string> = {}, errors: FormErrors = noErrors) {
  const { slug, honouree } = await readKept(visit)
  const t = peopleForms[visit.language]
  const title = t.recordTitles[slug]
  const back = `/doi-tuong/${honouree.id}`
  const trail = [
    { text: registryWords[visit.language].title, href: '/doi-tuong' },
    { text: honouree.name, href: back },
  ]
  return await visit.page(
    { title, active: '/doi-tuong', trail },
    <>
      <PageHeader title={title} lead={honouree.name} />
      <ErrorSummary title={componentWords[visit.language].errorTitle} errors={errors.list} />
      <Form csrf={visit.csrf} once={visit.newOnceKey()} label={title} narrow>
        <Card>
          <Stack>
            <RecordFields visit={visit} slug={slug} values={values} errors={errors} />
          </Stack>
        </Card>
        <Actions>
          <Button>{t.save}</Button>
          <LinkButton kind="plain" href={back}>
            {t.cancel}
          </LinkButton>
        </Actions>
      </Form>
    </>,
    errors.list.length > 0 ? 422 : 200,
  )
}
