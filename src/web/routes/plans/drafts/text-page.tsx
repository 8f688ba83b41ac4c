import { changePlan, confirmTakenOver } from '#modules/plans/index.ts'
import {
  Actions,
  BulkBar,
  Button,
  Card,
  DataTable,
  Details,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  Tag,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { MarkedText } from '../marked-text.tsx'
import { deskAddress, office } from './desk-page.tsx'
import { type Draft, DraftFrame, draftAddress, draftTrail, findDraft } from './draft-frame.tsx'

const formId = 'da-ra'

export const textRoutes = [
  get(`${deskAddress}/:year`, office, async visit => {
    const draft = await findDraft(visit)
    if (draft.plan.status === 'issued') return visit.redirect(`${draftAddress(draft)}/han`)
    return showText(visit, draft)
  }),

  post(`${deskAddress}/:year`, office, async visit => {
    const draft = await findDraft(visit)
    const form = await visit.form()
    const result = await visit.run(changePlan, {
      planId: draft.plan.id,
      version: form.integer('version'),
      title: form.text('title'),
      titleEn: form.text('titleEn'),
      issuer: form.text('issuer'),
    })
    if (!result.ok) return showText(visit, draft, form.values(), formErrors(result, visit.language))
    return visit.redirect(draftAddress(draft), { tone: 'ok', text: draftWords[visit.language].obligationSaved })
  }),

  post(`${deskAddress}/:year/da-ra`, office, async visit => {
    const draft = await findDraft(visit)
    const form = await visit.form()
    const chosen = { planId: draft.plan.id, refs: form.all('refs'), codes: form.all('codes') }
    const result = await visit.run(confirmTakenOver, chosen)
    const back = `${draftAddress(draft)}${form.has('viec') ? '/viec' : '?can-ra=1'}`
    if (!result.ok) return visit.redirect(back, { tone: 'bad', text: refusalText(result.refusals[0], visit.language) })
    const count = numberText(result.value.count, visit.language)
    return visit.redirect(back, { tone: 'ok', text: draftWords[visit.language].confirmed(count) })
  }),
]

function showText(
  visit: Visit,
  draft: Draft,
  filled: Readonly<Record<string, string>> = {},
  errors: FormErrors = noErrors,
) {
  const { language } = visit
  const t = draftWords[language]
  const address = draftAddress(draft)
  const onlyReview = visit.url.searchParams.has('can-ra')
  const clauses = draft.clauses.filter(({ needsReview }) => needsReview || !onlyReview)
  return visit.page(
    { title: t.draftTitle(String(draft.plan.year)), trail: draftTrail(visit) },
    <DraftFrame visit={visit} draft={draft} tab="text">
      <PlanSettings visit={visit} draft={draft} filled={filled} errors={errors} />
      <p>{onlyReview ? <a href={address}>{t.allClauses}</a> : <a href={`${address}?can-ra=1`}>{t.onlyReview}</a>}</p>
      {clauses.length === 0 ? (
        <EmptyState title={t.nothingToReview}>{t.nothingToReviewAdvice}</EmptyState>
      ) : (
        <ClauseTable visit={visit} draft={draft} clauses={clauses} />
      )}
    </DraftFrame>,
    errors === noErrors ? 200 : 422,
  )
}

function ClauseTable({ visit, draft, clauses }: { visit: Visit; draft: Draft; clauses: Draft['clauses'] }) {
  const { language } = visit
  const t = draftWords[language]
  const c = componentWords[language]
  const address = draftAddress(draft)
  return (
    <>
      <Card flush>
        <DataTable
          caption={t.clauses}
          captionHidden
          rows={clauses}
          rowHref={({ ref }) => `${address}/dieu/${ref}`}
          selection={{
            name: 'refs',
            form: formId,
            value: ({ ref }) => ref,
            label: ({ ref }) => c.select(ref),
            allLabel: c.selectAll,
          }}
          columns={[
            { header: t.ref, rowHeader: true, cell: ({ ref }) => ref },
            { header: t.words, cell: ({ vi, marksVi }) => <MarkedText text={vi} marks={marksVi} /> },
            {
              header: t.state,
              cell: ({ needsReview }) =>
                needsReview ? <Tag tone="warn">{t.needsReview}</Tag> : <Tag tone="ok">{t.seen}</Tag>,
            },
          ]}
        />
      </Card>
      <BulkBar
        id={formId}
        action={`${address}/da-ra`}
        csrf={visit.csrf}
        once={visit.newOnceKey()}
        label={t.bulk}
        hint={c.chooseFirst}
        chosen={c.chosen}
      >
        <Button small>{t.confirm}</Button>
      </BulkBar>
    </>
  )
}

interface PlanSettingsProps {
  visit: Visit
  draft: Draft
  filled: Readonly<Record<string, string>>
  errors: FormErrors
}

function PlanSettings({ visit, draft, filled, errors }: PlanSettingsProps) {
  const t = draftWords[visit.language]
  const c = componentWords[visit.language]
  const { plan } = draft
  return (
    <Details summary={t.settings} open={errors !== noErrors}>
      <ErrorSummary title={c.errorTitle} errors={errors.list} />
      <Form action={draftAddress(draft)} csrf={visit.csrf} once={visit.newOnceKey()} narrow>
        <input type="hidden" name="version" value={String(plan.version)} />
        <TextInput name="title" label={t.name} value={filled.title ?? plan.title} error={errors.at('title')} />
        <FieldRow>
          <TextInput
            name="titleEn"
            label={t.nameEn}
            optional={c.optional}
            value={filled.titleEn ?? plan.titleEn}
            error={errors.at('titleEn')}
          />
          <TextInput name="issuer" label={t.issuer} value={filled.issuer ?? plan.issuer} error={errors.at('issuer')} />
        </FieldRow>
        <Actions>
          <Button kind="secondary">{t.save}</Button>
        </Actions>
      </Form>
    </Details>
  )
}
