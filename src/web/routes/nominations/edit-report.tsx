import { changeNomination, reportFormOf, saveNominationDraft } from '#modules/nominations/index.ts'
import {
  Actions,
  Alert,
  Button,
  Card,
  Columns,
  Diff,
  dayText,
  ErrorSummary,
  LinkButton,
  Form as PageForm,
  TextArea,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName } from '#web/content/names.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { sectionHints, sectionNames } from '#web/content/nominations/report.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { editFrame, editHref, nominationToEdit, type ShownNomination } from './edit-frame.tsx'

const unit = ['unit-officer', 'unit-head'] as const
const summaryWords = 30

/** The report as typed: the summary and each section by its code. */
interface TypedReport {
  readonly summary: string
  readonly report: Readonly<Record<string, string>>
}

export const editReportRoutes = [
  get('/de-nghi/:nominationId/sua/bao-cao', unit, async visit => {
    const shown = await nominationToEdit(visit)
    const { achievementSummary: summary, achievementReport: report } = shown.nomination
    return showPage(visit, shown, { summary, report })
  }),

  post('/de-nghi/:nominationId/sua/bao-cao', unit, async visit => {
    const shown = await nominationToEdit(visit)
    const form = await visit.form()
    const change = typedReport(form, shown)
    const version = form.integer('version') ?? 0
    const result = await visit.run(changeNomination, { nominationId: shown.nomination.id, version, change })
    if (result.ok) {
      const text = nominationFormWords[visit.language].saved
      return visit.redirect(editHref(shown, 'giay-to'), { tone: 'ok', text })
    }
    const isStale = result.refusals[0].code === 'changed-meanwhile'
    // Read again: what the other person wrote stands beside what was typed.
    const errors = formErrors(result, visit.language, at => at.replace(/^change\./, ''))
    return showPage(visit, isStale ? await nominationToEdit(visit) : shown, change, errors, isStale)
  }),

  /** What is being typed is kept; answers the page's script, never a person. */
  post('/de-nghi/:nominationId/tu-luu', unit, async visit => {
    const shown = await nominationToEdit(visit)
    const form = await visit.form()
    // Not through `visit.run`: the once-key of the form belongs to its button, and this is sent many times.
    const { runner } = visit.services
    const result = await runner.run(
      saveNominationDraft,
      {
        nominationId: shown.nomination.id,
        version: form.integer('version') ?? 0,
        change: typedReport(form, shown),
      },
      { actor: visit.actor },
    )
    if (result.ok) return visit.context.json({ version: result.value.version })
    const { code } = result.refusals[0]
    return visit.context.json({ code }, code === 'changed-meanwhile' ? 409 : 422)
  }),
]

function typedReport(form: Form, { nomination, round }: ShownNomination): TypedReport {
  const { sections } = reportFormOf(nomination.nomineeKind, round.kind)
  return {
    summary: form.text('summary'),
    report: Object.fromEntries(sections.map(({ code }) => [code, form.text(`report.${code}`)])),
  }
}

/** Page 3: the achievement report in the sections of the official form. */
function showPage(
  visit: Visit,
  shown: ShownNomination,
  typed: TypedReport,
  errors: FormErrors = noErrors,
  isStale = false,
) {
  const { language } = visit
  const t = nominationFormWords[language]
  const { nomination, round } = shown
  const { form, sections } = reportFormOf(nomination.nomineeKind, round.kind)
  const names: Readonly<Record<string, string>> = sectionNames[language]
  const hints: Readonly<Record<string, string>> = sectionHints[language]
  return editFrame({
    visit,
    shown,
    page: 'bao-cao',
    status: isStale ? 409 : errors.list.length === 0 ? 200 : 422,
    problem: isStale && <Conflict visit={visit} shown={shown} typed={typed} />,
    children: (
      <Columns asideLabel={t.knownAwards} aside={<KnownAwards visit={visit} shown={shown} />}>
        <Card title={t.report} id="bao-cao">
          <p class="quiet">
            {t.reportForm(form)}. {t.period(dayText(round.achievementFrom), dayText(round.achievementTo))}{' '}
            {t.reportLead}
          </p>
          <PageForm
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            label={t.report}
            autosave={{ url: `/de-nghi/${nomination.id}/tu-luu`, words: componentWords[language].autosave }}
          >
            <ErrorSummary title={componentWords[language].errorTitle} errors={isStale ? [] : errors.list} />
            <input type="hidden" name="version" value={String(nomination.version)} />
            <TextArea
              name="summary"
              label={t.summary}
              hint={t.summaryHint}
              value={typed.summary}
              error={errors.at('summary')}
              guide={{ words: summaryWords, text: t.summaryGuide }}
              rows={2}
            />
            {sections.map(({ code, required, words }) => (
              <TextArea
                name={`report.${code}`}
                label={names[code] ?? code}
                hint={hints[code]}
                value={typed.report[code] ?? ''}
                error={errors.at(`report.${code}`)}
                optional={required ? undefined : componentWords[language].optional}
                guide={words === 0 ? undefined : { words, text: t.guide(String(words)) }}
                rows={Math.min(14, Math.max(4, Math.round(words / 30)))}
              />
            ))}
            <Actions>
              <Button>{t.next}</Button>
              <LinkButton kind="plain" href={`/ho-so/${shown.submission.id}`}>
                {t.backToSubmission}
              </LinkButton>
            </Actions>
          </PageForm>
        </Card>
      </Columns>
    ),
  })
}

/** What is saved now beside what was typed, for each text that differs; saving again puts the typed one in place. */
function Conflict({
  visit,
  shown: { nomination },
  typed,
}: {
  visit: Visit
  shown: ShownNomination
  typed: TypedReport
}) {
  const { language } = visit
  const t = nominationFormWords[language]
  const names: Readonly<Record<string, string>> = sectionNames[language]
  const texts = [
    { field: t.summary, before: nomination.achievementSummary, after: typed.summary },
    ...Object.entries(typed.report).map(([code, after]) => ({
      field: names[code] ?? code,
      before: nomination.achievementReport[code] ?? '',
      after,
    })),
  ]
  return (
    <Alert tone="warn" title={t.conflictTitle} live>
      <p>{t.conflictText}</p>
      <Diff
        changes={texts.filter(({ before, after }) => before !== after)}
        words={{ ...componentWords[language].changes, before: t.theirs, after: t.yours }}
      />
    </Alert>
  )
}

/** Section III comes from the register of honour. */
function KnownAwards({ visit, shown: { awards } }: { visit: Visit; shown: ShownNomination }) {
  const t = nominationFormWords[visit.language]
  return (
    <Card title={t.knownAwards} id="da-khen">
      {awards.length === 0 ? (
        <p>{t.noKnownAwards}</p>
      ) : (
        <ul class="papers">
          {awards.toReversed().map(({ id, year, awardCode, decisionNumber, grantedOn }) => (
            <li>
              <a href={`/so-vang/${id}`}>
                {year}: {awardName(awardCode, visit.language)}
              </a>
              <small>
                {decisionNumber}, {dayText(grantedOn)}
              </small>
            </li>
          ))}
        </ul>
      )}
      <p class="small quiet">{t.knownAwardsNote}</p>
    </Card>
  )
}
