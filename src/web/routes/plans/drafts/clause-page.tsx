import { addClause, changeClause, comparePlan, removeClause } from '#modules/plans/index.ts'
import { Alert, Columns, ErrorSummary, PageHeader, PostButton } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import type { Form as PostedForm } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { AddClause, ClauseForm, LastYear } from './clause-forms.tsx'
import { deskAddress, office } from './desk-page.tsx'
import { type Draft, draftAddress, draftTrail, findDraft } from './draft-frame.tsx'

type DraftClause = Draft['clauses'][number]
type Filled = Readonly<Record<string, string>>

async function findClause(visit: Visit): Promise<{ draft: Draft; clause: DraftClause }> {
  const draft = await findDraft(visit)
  return { draft, clause: orNotFound(draft.clauses.find(({ ref }) => ref === visit.param('ref'))) }
}

const readText = (form: PostedForm) => ({
  vi: form.text('vi'),
  en: form.text('en'),
  marksVi: linesOf(form.text('marksVi')),
  marksEn: linesOf(form.text('marksEn')),
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export const clauseRoutes = [
  get(`${deskAddress}/:year/dieu/:ref`, office, async visit => {
    const { draft, clause } = await findClause(visit)
    return showClause(visit, draft, clause)
  }),

  post(`${deskAddress}/:year/dieu/:ref`, office, async visit => {
    const { draft, clause } = await findClause(visit)
    const form = await visit.form()
    const { ref } = clause
    const { id: planId } = draft.plan
    const result = await visit.run(changeClause, { planId, ref, version: form.integer('version'), ...readText(form) })
    if (!result.ok) return showClause(visit, draft, clause, form.values(), formErrors(result, visit.language))
    const text = draftWords[visit.language].saved(ref)
    return visit.redirect(form.has('next') ? nextToReview(draft, clause) : `${draftAddress(draft)}#${ref}`, {
      tone: 'ok',
      text,
    })
  }),

  post(`${deskAddress}/:year/dieu/:ref/them`, office, async visit => {
    const { draft, clause } = await findClause(visit)
    const form = await visit.form()
    const added = {
      ...{ planId: draft.plan.id, after: clause.ref, ref: form.text('newRef') },
      ...{ kind: form.text('kind'), strength: form.optional('strength') ?? null },
      ...{ vi: form.text('newVi'), en: form.text('newEn'), marksVi: [], marksEn: [] },
    }
    const result = await visit.run(addClause, added)
    const idOf = (at: string) => ({ ref: 'newRef', vi: 'newVi', en: 'newEn' })[at] ?? at
    if (!result.ok) return showClause(visit, draft, clause, form.values(), formErrors(result, visit.language, idOf))
    const text = draftWords[visit.language].saved(result.value.ref)
    return visit.redirect(`${draftAddress(draft)}/dieu/${result.value.ref}`, { tone: 'ok', text })
  }),

  post(`${deskAddress}/:year/dieu/:ref/bo`, office, async visit => {
    const { draft, clause } = await findClause(visit)
    const { ref } = clause
    const version = (await visit.form()).integer('version')
    const result = await visit.run(removeClause, { planId: draft.plan.id, ref, version })
    if (!result.ok) {
      const text = refusalText(result.refusals[0], visit.language)
      return visit.redirect(`${draftAddress(draft)}/dieu/${ref}`, { tone: 'bad', text })
    }
    return visit.redirect(draftAddress(draft), { tone: 'ok', text: draftWords[visit.language].removed(ref) })
  }),
]

/** The next clause in the order of the text that nobody has looked at yet. */
function nextToReview(draft: Draft, { position }: DraftClause): string {
  const open = draft.clauses.filter(each => each.needsReview && each.position !== position)
  const next = open.find(each => each.position > position) ?? open[0]
  return next === undefined ? `${draftAddress(draft)}?can-ra=1` : `${draftAddress(draft)}/dieu/${next.ref}`
}

async function showClause(
  visit: Visit,
  draft: Draft,
  clause: DraftClause,
  filled: Filled = {},
  errors: FormErrors = noErrors,
) {
  const { language } = visit
  const t = draftWords[language]
  const compared = await visit.ask(comparePlan, { year: draft.plan.year })
  const title = t.clauseTitle(clause.ref)
  const isStale = errors !== noErrors && filled.version !== undefined && Number(filled.version) !== clause.version
  return visit.page(
    { title, trail: draftTrail(visit, draft) },
    <>
      <PageHeader title={title} />
      <ErrorSummary title={componentWords[language].errorTitle} errors={errors.list} />
      <Columns
        aside={
          compared === null ? undefined : (
            <LastYear
              year={compared.from.year}
              difference={compared.clauses.find(({ ref }) => ref === clause.ref)}
              visit={visit}
            />
          )
        }
        asideLabel={t.tabs.differences}
      >
        {isStale && (
          <Alert tone="warn" title={t.meanwhile}>
            {clause.vi}
          </Alert>
        )}
        <ClauseForm visit={visit} draft={draft} clause={clause} filled={filled} errors={errors} />
        <AddClause visit={visit} draft={draft} clause={clause} filled={filled} errors={errors} />
        <PostButton
          action={`${draftAddress(draft)}/dieu/${clause.ref}/bo`}
          csrf={visit.csrf}
          once={visit.newOnceKey()}
          fields={{ version: String(clause.version) }}
          kind="danger"
          small
          confirm={t.removeConfirm(clause.ref)}
        >
          {t.remove}
        </PostButton>
      </Columns>
    </>,
    errors === noErrors ? 200 : 422,
  )
}
