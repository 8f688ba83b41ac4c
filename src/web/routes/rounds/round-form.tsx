import { z } from 'zod'
import {
  changeRound,
  draftRound,
  getRound,
  type Round,
  roundTemplateKeys,
  roundTemplates,
} from '#modules/rounds/index.ts'
import {
  Actions,
  Alert,
  Breadcrumbs,
  Button,
  Card,
  ErrorSummary,
  LinkButton,
  Form as PageForm,
  PageHeader,
  Stack,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roundName } from '#web/content/names.ts'
import { roundFormWords } from '#web/content/rounds/form.ts'
import { roundWords } from '#web/content/rounds/pages.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type RoundValues, readRound, valuesOf } from './read-round.ts'
import { RoundFields } from './round-fields.tsx'
import { RoundPreview } from './round-preview.tsx'

const office = ['standing-specialist', 'standing-head'] as const
const outsidePlan = { planId: null, obligationId: null }
const search = z.object({
  mau: z.enum(roundTemplateKeys).optional().catch(undefined),
  ke: z.uuid().optional().catch(undefined),
  viec: z.uuid().optional().catch(undefined),
})

export const roundFormRoutes = [
  get('/dot/moi', office, visit => {
    const { mau } = visit.search(search)
    const template = mau && roundTemplates[mau].plan(Number(visit.today.slice(0, 4)))
    return showForm(visit, undefined, template === undefined ? empty : valuesOf(template))
  }),

  post('/dot/moi', office, async visit => {
    const form = await visit.form()
    const { ke: planId = null, viec: obligationId = null } = visit.search(search)
    const plan = readRound(form, { planId, obligationId })
    if (form.has('preview')) return showPreview(visit, undefined, form)
    if (form.has('edit')) return showForm(visit, undefined, valuesIn(form))
    const result = await visit.run(draftRound, plan)
    if (!result.ok) return showForm(visit, undefined, valuesIn(form), formErrors(result, visit.language, fieldOf))
    const text = roundFormWords[visit.language].drafted
    return visit.redirect(`/dot/${result.value.slug}`, { tone: 'ok', text })
  }),

  get('/dot/:slug/sua', office, async visit => {
    const round = await roundOf(visit)
    return showForm(visit, round, valuesOf(round))
  }),

  post('/dot/:slug/sua', office, async visit => {
    const round = await roundOf(visit)
    const form = await visit.form()
    if (form.has('preview')) return showPreview(visit, round, form)
    if (form.has('edit')) return showForm(visit, round, valuesIn(form))
    const version = form.integer('version') ?? 0
    const result = await visit.run(changeRound, { roundId: round.id, version, plan: readRound(form, round) })
    if (!result.ok) return showForm(visit, round, valuesIn(form), formErrors(result, visit.language, fieldOf))
    const text = roundFormWords[visit.language].saved
    return visit.redirect(`/dot/${result.value.slug}`, { tone: 'ok', text })
  }),
]

const roundOf = async (visit: Visit): Promise<Round> =>
  orNotFound(await visit.ask(getRound, { slug: visit.param('slug') }))

const empty: RoundValues = { text: () => '', all: () => [] }
const valuesIn = (form: Form): RoundValues => ({ text: name => form.text(name), all: name => form.all(name) })

/** Refusals name awards by their place in the list; the form shows them together. */
const fieldOf = (at: string): string =>
  at.replace(/^plan\./, '').startsWith('awards') ? 'awards' : at.replace(/^plan\./, '')

function showForm(visit: Visit, round: Round | undefined, values: RoundValues, errors: FormErrors = noErrors) {
  const { language } = visit
  const t = roundFormWords[language]
  const title = round === undefined ? t.newTitle : t.changeTitle(roundName(round, language))
  return visit.page(
    { title, active: '/dot' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[{ text: roundWords[language].title, href: '/dot' }, { text: title }]}
      />
      <PageHeader title={title} lead={t.lead} />
      {round === undefined && <Templates visit={visit} />}
      {round !== undefined && round.status !== 'draft' && <Alert tone="info">{t.openNote}</Alert>}
      <Card>
        <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={title}>
          <ErrorSummary title={componentWords[language].errorTitle} errors={errors.list} />
          {round !== undefined && (
            <input type="hidden" name="version" value={values.text('version') || String(round.version)} />
          )}
          <RoundFields language={language} values={values} errors={errors} />
          <Actions>
            <Button>{round === undefined ? t.saveDraft : t.save}</Button>
            <Button kind="secondary" name="preview" value="1">
              {t.preview}
            </Button>
          </Actions>
        </PageForm>
      </Card>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}

const Templates = ({ visit }: { visit: Visit }) => {
  const t = roundFormWords[visit.language]
  return (
    <Card title={t.templates} id="mau">
      <p class="quiet">{t.templateHint}</p>
      <div class="cluster">
        {roundTemplateKeys.map(key => (
          <LinkButton kind="secondary" small href={`/dot/moi?mau=${key}`}>
            {t.templateNames[key]}
          </LinkButton>
        ))}
      </div>
    </Card>
  )
}

/** What units would see, with every field carried along so that nothing typed is lost. */
function showPreview(visit: Visit, round: Round | undefined, form: Form) {
  const { language } = visit
  const t = roundFormWords[language]
  return visit.page(
    { title: t.previewTitle, active: '/dot' },
    <Stack>
      <Alert tone="info">{t.previewTitle}</Alert>
      <RoundPreview language={language} plan={readRound(form, outsidePlan)} />
      <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={t.previewTitle}>
        {form
          .pairs()
          .filter(([name]) => !name.startsWith('_') && name !== 'preview')
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <Actions>
          <Button>{round === undefined ? t.saveDraft : t.save}</Button>
          <Button kind="secondary" name="edit" value="1">
            {t.back}
          </Button>
        </Actions>
      </PageForm>
    </Stack>,
  )
}
