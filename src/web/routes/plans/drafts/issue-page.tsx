import { isSentByUnits, issuePlan } from '#modules/plans/index.ts'
import { hasRole } from '#shared/actor.ts'
import {
  Actions,
  Alert,
  Button,
  Card,
  DateInput,
  dayText,
  ErrorSummary,
  FieldRow,
  Form,
  Stats,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { parseDay } from '#web/http/day-input.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { deskAddress } from './desk-page.tsx'
import { type Draft, DraftFrame, draftTrail, findDraft, unseenIn } from './draft-frame.tsx'

const issuers = ['standing-head', 'clerk'] as const
const address = `${deskAddress}/:year/ban-hanh`

export const issueRoutes = [
  get(address, [...issuers, 'standing-specialist'], async visit => showIssue(visit, await findDraft(visit))),

  post(address, issuers, async visit => {
    const draft = await findDraft(visit)
    const form = await visit.form()
    const issuedOn = form.text('issuedOn')
    const result = await visit.run(issuePlan, {
      planId: draft.plan.id,
      version: form.integer('version'),
      number: form.text('number'),
      issuedOn: parseDay(issuedOn) ?? issuedOn,
      signerPosition: form.text('signerPosition'),
      signerName: form.text('signerName'),
    })
    if (!result.ok) return showIssue(visit, draft, form.values(), formErrors(result, visit.language))
    const opened = numberText(result.value.opened, visit.language)
    const text = draftWords[visit.language].issuedDone(opened)
    return visit.redirect(`/ke-hoach/${result.value.year}`, { tone: 'ok', text })
  }),
]

function showIssue(
  visit: Visit,
  draft: Draft,
  filled: Readonly<Record<string, string>> = {},
  errors: FormErrors = noErrors,
) {
  const { language } = visit
  const t = draftWords[language]
  const c = componentWords[language]
  const { plan } = draft
  const title = t.issueTitle(String(plan.year))
  const unseen = unseenIn(draft)
  const field = (name: string, value = '') => ({ name, value: filled[name] ?? value, error: errors.at(name) })
  return visit.page(
    { title, trail: draftTrail(visit, draft) },
    <DraftFrame visit={visit} draft={draft} tab="issue">
      <Alert tone="info">{t.issueLead}</Alert>
      <Stats
        items={[
          { value: numberText(draft.clauses.length, language), label: t.clauses },
          { value: numberText(draft.obligations.filter(isSentByUnits).length, language), label: t.tasks },
          {
            value: numberText(unseen, language),
            label: t.needsReview,
            tone: unseen > 0 ? 'warn' : 'ok',
            href: `${deskAddress}/${plan.year}?can-ra=1`,
          },
        ]}
      />
      <ErrorSummary title={c.errorTitle} errors={errors.list} />
      {hasRole(visit.actor, ...issuers) ? (
        <Card title={title}>
          <Form csrf={visit.csrf} once={visit.newOnceKey()} narrow>
            <input type="hidden" name="version" value={String(plan.version)} />
            <FieldRow>
              <TextInput {...field('number')} label={t.number} hint={t.numberHint} width="medium" />
              <DateInput {...field('issuedOn', dayText(visit.today))} label={t.issuedOn} hint={c.dateHint} />
            </FieldRow>
            <FieldRow>
              <TextInput {...field('signerPosition')} label={t.signerPosition} />
              <TextInput {...field('signerName')} label={t.signerName} />
            </FieldRow>
            <Actions>
              <Button confirm={t.issueConfirm}>{t.issue}</Button>
            </Actions>
          </Form>
        </Card>
      ) : (
        <p>{t.forOthers}</p>
      )}
    </DraftFrame>,
    errors === noErrors ? 200 : 422,
  )
}
