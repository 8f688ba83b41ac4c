import { addObligation, changeObligation, type Obligation, removeObligation } from '#modules/plans/index.ts'
import {
  Actions,
  BulkBar,
  Button,
  Card,
  DataTable,
  dayText,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeader,
  PostButton,
  Stack,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { whatOf } from '../obligation-words.ts'
import { deskAddress, office } from './desk-page.tsx'
import { type Draft, DraftFrame, draftAddress, draftTrail, findDraft } from './draft-frame.tsx'
import { ObligationFields, readContent, valuesOf } from './obligation-form.tsx'

type Filled = Readonly<Record<string, string>>
const formId = 'da-ra-viec'
const list = (draft: Draft) => `${draftAddress(draft)}/viec`

export const obligationRoutes = [
  get(`${deskAddress}/:year/viec`, office, async visit => showObligations(visit, await findDraft(visit))),
  get(`${deskAddress}/:year/viec/moi`, office, async visit => showForm(visit, await findDraft(visit), undefined)),

  post(`${deskAddress}/:year/viec/moi`, office, async visit => {
    const draft = await findDraft(visit)
    const form = await visit.form()
    const result = await visit.run(addObligation, { planId: draft.plan.id, content: readContent(form) })
    if (!result.ok) return showForm(visit, draft, undefined, form.values(), fieldErrors(result, visit))
    return visit.redirect(list(draft), { tone: 'ok', text: draftWords[visit.language].obligationSaved })
  }),

  get(`${deskAddress}/:year/viec/:code`, office, async visit => {
    const draft = await findDraft(visit)
    return showForm(visit, draft, findByCode(visit, draft))
  }),

  post(`${deskAddress}/:year/viec/:code`, office, async visit => {
    const draft = await findDraft(visit)
    const obligation = findByCode(visit, draft)
    const form = await visit.form()
    const result = await visit.run(changeObligation, {
      obligationId: obligation.id,
      version: form.integer('version'),
      content: readContent(form),
    })
    if (!result.ok) return showForm(visit, draft, obligation, form.values(), fieldErrors(result, visit))
    return visit.redirect(list(draft), { tone: 'ok', text: draftWords[visit.language].obligationSaved })
  }),

  post(`${deskAddress}/:year/viec/:code/bo`, office, async visit => {
    const draft = await findDraft(visit)
    const { id: obligationId } = findByCode(visit, draft)
    const version = (await visit.form()).integer('version')
    const result = await visit.run(removeObligation, { obligationId, version })
    if (!result.ok)
      return visit.redirect(list(draft), { tone: 'bad', text: refusalText(result.refusals[0], visit.language) })
    return visit.redirect(list(draft), { tone: 'ok', text: draftWords[visit.language].obligationRemoved })
  }),
]

const findByCode = (visit: Visit, { obligations }: Draft): Obligation =>
  orNotFound(obligations.find(({ code }) => code === visit.param('code')))

const fieldErrors = (result: Parameters<typeof formErrors>[0], visit: Visit) =>
  formErrors(result, visit.language, at => at.replace(/^content\./, ''))

function showObligations(visit: Visit, draft: Draft) {
  const { language } = visit
  const t = draftWords[language]
  const b = boardWords[language]
  const c = componentWords[language]
  return visit.page(
    { title: t.obligations, trail: draftTrail(visit, draft) },
    <DraftFrame visit={visit} draft={draft} tab="obligations">
      <Actions>
        <LinkButton kind="secondary" href={`${list(draft)}/moi`}>
          {t.addObligation}
        </LinkButton>
      </Actions>
      <Card flush>
        <DataTable
          caption={t.obligations}
          captionHidden
          rows={draft.obligations}
          rowHref={({ code }) => `${list(draft)}/${code}`}
          selection={{
            name: 'codes',
            form: formId,
            value: ({ code }) => code,
            label: each => c.select(whatOf(each, language)),
            allLabel: c.selectAll,
          }}
          columns={[
            {
              header: t.whatVi,
              rowHeader: true,
              cell: each => whatOf(each, language),
              detail: ({ clauseRef, outputKind }) => `${t.ref} ${clauseRef} · ${b.outputs[outputKind]}`,
            },
            { header: t.who, cell: ({ bound }) => b.bounds[bound] },
            { header: t.dueOn, cell: ({ dueOn }) => (dueOn === null ? '–' : dayText(dueOn)) },
            {
              header: t.state,
              cell: ({ needsReview }) =>
                needsReview ? <Tag tone="warn">{t.needsReview}</Tag> : <Tag tone="ok">{t.seen}</Tag>,
              detail: ({ tracked }) => !tracked && b.untracked,
            },
          ]}
        />
      </Card>
      <BulkBar
        id={formId}
        action={`${draftAddress(draft)}/da-ra`}
        csrf={visit.csrf}
        once={visit.newOnceKey()}
        label={t.bulk}
        hint={c.chooseFirst}
        chosen={c.chosen}
      >
        <input type="hidden" name="viec" value="1" />
        <Button small>{t.confirm}</Button>
      </BulkBar>
    </DraftFrame>,
  )
}

function showForm(
  visit: Visit,
  draft: Draft,
  obligation: Obligation | undefined,
  filled: Filled | undefined = undefined,
  errors: FormErrors = noErrors,
) {
  const { language } = visit
  const t = draftWords[language]
  const title = obligation === undefined ? t.newObligation : t.obligationTitle(obligation.code)
  const address = `${list(draft)}/${obligation?.code ?? 'moi'}`
  return visit.page(
    { title, trail: [...draftTrail(visit, draft), { text: t.tabs.obligations, href: list(draft) }] },
    <>
      <PageHeader title={title} />
      <ErrorSummary title={componentWords[language].errorTitle} errors={errors.list} />
      <Stack>
        <Card>
          <Form action={address} csrf={visit.csrf} once={visit.newOnceKey()} narrow>
            <input type="hidden" name="version" value={String(obligation?.version ?? 0)} />
            <ObligationFields visit={visit} draft={draft} filled={filled ?? valuesOf(obligation)} errors={errors} />
            <Actions>
              <Button>{t.save}</Button>
            </Actions>
          </Form>
        </Card>
        {obligation && (
          <PostButton
            action={`${address}/bo`}
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            fields={{ version: String(obligation.version) }}
            kind="danger"
            small
            confirm={t.removeObligationConfirm}
          >
            {t.removeObligation}
          </PostButton>
        )}
      </Stack>
    </>,
    errors === noErrors ? 200 : 422,
  )
}
