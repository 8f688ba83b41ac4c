import { askUnits, assignHandler, concludeAppraisal, getChosen } from '#modules/appraisal/index.ts'
import type { Refused } from '#shared/result.ts'
import {
  Actions,
  Breadcrumbs,
  Button,
  Card,
  Columns,
  dayText,
  ErrorSummary,
  LinkButton,
  Form as PageForm,
  PageHeader,
} from '#web/components/index.ts'
import { conclusionWords } from '#web/content/appraisal/conclusion.ts'
import { consultationWords } from '#web/content/appraisal/consultations.ts'
import { workListWords } from '#web/content/appraisal/work-list.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName } from '#web/content/names.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { post, type Route } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { AskFields, askableUnits, readAsk } from './ask-fields.tsx'
import { GroundFields } from './conclusion-card.tsx'
import { showWorkList } from './work-list.tsx'

const office = ['standing-specialist', 'standing-head'] as const

interface Seen {
  readonly id: string
  readonly version: number
}

/** The ticked rows: each a nomination with the version in which it was seen. */
const chosenIn = (form: Form): Seen[] =>
  form.all('chosen').flatMap(value => {
    const [, id, version] = /^([0-9a-f-]{36}):(\d+)$/.exec(value) ?? []
    return id === undefined ? [] : [{ id, version: Number(version) }]
  })

const nothingChosen: Refused = { ok: false, refusals: [{ code: 'appraisal.nothing-chosen' }] }

export const bulkRoutes: readonly Route[] = [
  post('/tham-dinh/nhan', office, visit => assign(visit, visit.actor.kind === 'user' ? visit.actor.userId : null)),
  post('/tham-dinh/tra-lai', office, visit => assign(visit, null)),

  post('/tham-dinh/ket-luan', office, async visit => {
    const form = await visit.form()
    const chosen = chosenIn(form)
    if (chosen.length === 0) return showWorkList(visit, nothingChosen)
    if (!form.has('instrument')) return showConclusion(visit, chosen)
    const result = await visit.run(concludeAppraisal, {
      nominations: chosen,
      finding: 'meets',
      instrument: form.text('instrument'),
      article: form.text('article'),
      remarks: form.text('remarks'),
    })
    if (!result.ok) return showConclusion(visit, chosen, form, formErrors(result, visit.language))
    return visit.redirect('/tham-dinh', {
      tone: 'ok',
      text: conclusionWords[visit.language].done(String(result.value.concluded)),
    })
  }),

  post('/tham-dinh/hiep-y', office, async visit => {
    const form = await visit.form()
    const chosen = chosenIn(form)
    if (chosen.length === 0) return showWorkList(visit, nothingChosen)
    if (!form.has('question')) return showAsking(visit, chosen)
    const asked = await readAsk(visit, form)
    if (!asked.ok) return showAsking(visit, chosen, form, asked.errors)
    const result = await visit.run(askUnits, { nominations: chosen, ...asked.input })
    if (!result.ok) return showAsking(visit, chosen, form, formErrors(result, visit.language))
    const text = consultationWords[visit.language].asked(dayText(result.value.dueOn))
    return visit.redirect('/tham-dinh', { tone: 'ok', text })
  }),
]

async function assign(visit: Visit, handlerId: string | null) {
  const form = await visit.form()
  const t = workListWords[visit.language]
  const nominationIds = chosenIn(form).map(({ id }) => id)
  const result = await visit.run(assignHandler, { nominationIds, handlerId })
  if (!result.ok) return showWorkList(visit, result)
  const count = String(result.value.assigned)
  const [only] = nominationIds
  const to = form.text('back') === 'ho-so' ? `/de-nghi/${only}/tham-dinh` : `/tham-dinh${visit.url.search}`
  return visit.redirect(to, { tone: 'ok', text: handlerId === null ? t.given(count) : t.taken(count) })
}

const filledIn = (form: Form | undefined, errors: FormErrors) => ({
  errors,
  text: (name: string, otherwise = '') => (form === undefined ? otherwise : form.text(name)),
  all: (name: string) => form?.all(name) ?? [],
})

async function showConclusion(visit: Visit, chosen: readonly Seen[], form?: Form, errors = noErrors) {
  const t = conclusionWords[visit.language]
  const { grounds } = await visit.ask(getChosen, { ids: chosen.map(({ id }) => id) })
  return await showForm(visit, chosen, {
    title: t.bulkTitle(String(chosen.length)),
    lead: t.bulkLead,
    submit: t.bulkSubmit,
    errors,
    fields: <GroundFields visit={visit} grounds={grounds} filled={filledIn(form, errors)} />,
  })
}

async function showAsking(visit: Visit, chosen: readonly Seen[], form?: Form, errors = noErrors) {
  const t = consultationWords[visit.language]
  const units = await askableUnits(visit)
  return await showForm(visit, chosen, {
    title: t.bulkTitle(String(chosen.length)),
    submit: t.ask,
    errors,
    fields: <AskFields visit={visit} units={units} filled={filledIn(form, errors)} />,
  })
}

interface BulkForm {
  title: string
  lead?: string
  submit: string
  errors: FormErrors
  fields: ReturnType<typeof AskFields>
}

/** A form about all chosen nominations, which stand beside it. */
async function showForm(visit: Visit, chosen: readonly Seen[], { title, lead, submit, errors, fields }: BulkForm) {
  const { language } = visit
  const t = conclusionWords[language]
  const { nominations } = await visit.ask(getChosen, { ids: chosen.map(({ id }) => id) })
  return visit.page(
    { title, active: '/tham-dinh' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[{ text: workListWords[language].title, href: '/tham-dinh' }, { text: title }]}
      />
      <PageHeader title={title} lead={lead} />
      <Columns
        asideLabel={t.chosen}
        aside={
          <Card title={t.chosen}>
            <ul>
              {nominations.map(nomination => (
                <li>
                  <a href={`/de-nghi/${nomination.id}/tham-dinh`}>{nomination.nomineeName}</a>
                  <br />
                  <small>{awardName(nomination.awardCode, language)}</small>
                </li>
              ))}
            </ul>
          </Card>
        }
      >
        <Card>
          <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={title}>
            <ErrorSummary title={componentWords[language].errorTitle} errors={errors.list} />
            {chosen.map(({ id, version }) => (
              <input type="hidden" name="chosen" value={`${id}:${version}`} />
            ))}
            {fields}
            <Actions>
              <Button>{submit}</Button>
              <LinkButton kind="plain" href="/tham-dinh">
                {t.back}
              </LinkButton>
            </Actions>
          </PageForm>
        </Card>
      </Columns>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}
