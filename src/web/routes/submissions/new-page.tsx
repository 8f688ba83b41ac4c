import { z } from 'zod'
import { createSubmission } from '#modules/nominations/index.ts'
import { getUnit } from '#modules/organisations/index.ts'
import { getRound, type Round } from '#modules/rounds/index.ts'
import { grantsOf } from '#shared/actor.ts'
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
  Select,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roundName } from '#web/content/names.ts'
import { submissionListWords } from '#web/content/nominations/submissions.ts'
import { roundWords } from '#web/content/rounds/pages.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { BetterRound } from '../rounds/round-page.tsx'
import { LetterFields, letterField, letterOf, type TypedLetter, typedLetter } from './letter-fields.tsx'

const preparing = ['unit-officer', 'unit-head'] as const
const search = z.object({ dot: z.string().max(80).default('') })

export const newSubmissionRoutes = [
  get('/ho-so/moi', preparing, async visit => {
    const round = await roundOf(visit)
    if (round === null) return toRounds(visit)
    const title = submissionListWords[visit.language].titleFor(round.nameVi)
    return showForm(visit, round, { title, letterNumber: '', letterOn: '', letterBody: '' })
  }),

  post('/ho-so/moi', preparing, async visit => {
    const round = await roundOf(visit)
    if (round === null) return toRounds(visit)
    const form = await visit.form()
    const typed = typedLetter(form)
    const result = await visit.run(createSubmission, {
      roundId: round.id,
      unitId: form.text('unitId'),
      letter: letterOf(typed),
      despiteSector: form.has('despiteSector'),
    })
    if (result.ok) return visit.redirect(`/ho-so/${result.value.id}`)
    return showForm(visit, round, typed, {
      errors: formErrors(result, visit.language, letterField),
      unitId: form.text('unitId'),
      isOtherSector: result.refusals.some(({ code }) => code === 'round.for-other-sector'),
    })
  }),
]

const roundOf = (visit: Visit) => visit.ask(getRound, { slug: visit.search(search).dot })

const toRounds = (visit: Visit) =>
  visit.redirect('/dot', { tone: 'info', text: submissionListWords[visit.language].noRound })

interface Sent {
  readonly errors: FormErrors
  readonly unitId: string
  readonly isOtherSector: boolean
}

/** The units the visitor nominates for, as they are called today. */
async function ownUnits(visit: Visit) {
  const ids = grantsOf(visit.actor).flatMap(({ role, unitId }) =>
    preparing.some(each => each === role) ? [unitId] : [],
  )
  const found = await Promise.all([...new Set(ids)].map(unitId => visit.ask(getUnit, { unitId, day: visit.today })))
  return found.flatMap(each => (each === null ? [] : [each.unit]))
}

async function showForm(visit: Visit, round: Round, letter: TypedLetter, sent?: Sent) {
  const { language } = visit
  const t = submissionListWords[language]
  const units = await ownUnits(visit)
  const chosen = units.find(({ id }) => id === sent?.unitId) ?? units[0]
  const errors = sent?.errors ?? noErrors
  return visit.page(
    { title: t.newTitle, active: '/ho-so' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[
          { text: roundWords[language].title, href: '/dot' },
          { text: roundName(round, language), href: `/dot/${round.slug}` },
          { text: t.newTitle },
        ]}
      />
      <PageHeader title={t.newTitle} lead={t.newLead(roundName(round, language))} />
      {sent?.isOtherSector && (
        <Alert tone="warn" title={t.sectorTitle} live>
          {chosen && <BetterRound visit={visit} round={round} sector={chosen.sector} />}
        </Alert>
      )}
      <Card>
        <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={t.newTitle} narrow>
          <ErrorSummary title={componentWords[language].errorTitle} errors={sent?.isOtherSector ? [] : errors.list} />
          {units.length === 1 && chosen ? (
            <input type="hidden" name="unitId" value={chosen.id} />
          ) : (
            <Select
              name="unitId"
              label={t.forUnit}
              options={units.map(({ id, name }) => ({ value: id, text: name }))}
              value={chosen?.id}
            />
          )}
          <LetterFields language={language} letter={letter} errors={errors} />
          <Actions>
            {sent?.isOtherSector ? (
              <Button kind="secondary" name="despiteSector" value="1">
                {t.goDespite}
              </Button>
            ) : (
              <Button>{t.go}</Button>
            )}
            <LinkButton kind="plain" href={`/dot/${round.slug}`}>
              {roundName(round, language)}
            </LinkButton>
          </Actions>
        </PageForm>
      </Card>
    </>,
    sent === undefined ? 200 : 422,
  )
}
