import { type Obligation, setDueDate } from '#modules/plans/index.ts'
import {
  Actions,
  Button,
  Card,
  DateInput,
  dayText,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeader,
  Stack,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { parseDay } from '#web/http/day-input.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { whatOf } from '../obligation-words.ts'
import { deskAddress, office } from './desk-page.tsx'
import { type Draft, draftTrail, findDraft } from './draft-frame.tsx'

const address = `${deskAddress}/:year/han`

interface Failed {
  readonly code: string
  readonly typed: string
  readonly error: string
}

export const dueRoutes = [
  get(address, office, async visit => showDueDates(visit, await findDraft(visit))),

  post(address, office, async visit => {
    const draft = await findDraft(visit)
    const form = await visit.form()
    const [code, typed] = [form.text('code'), form.text('dueOn')]
    const obligation = draft.obligations.find(each => each.code === code)
    const result = await visit.run(setDueDate, {
      obligationId: obligation?.id,
      version: form.integer('version'),
      dueOn: typed === '' ? null : (parseDay(typed) ?? typed),
    })
    if (!result.ok)
      return showDueDates(visit, draft, { code, typed, error: refusalText(result.refusals[0], visit.language) })
    const text = draftWords[visit.language].dueSaved
    return visit.redirect(`${deskAddress}/${draft.plan.year}/han`, { tone: 'ok', text })
  }),
]

/** The obligations for which the plan names no date, each with the date that the standing office sets. */
function showDueDates(visit: Visit, draft: Draft, failed?: Failed) {
  const t = draftWords[visit.language]
  const open = draft.obligations.filter(
    ({ tracked, outputKind, dueSource }) => tracked && outputKind !== 'round' && dueSource !== 'plan',
  )
  const title = t.dueTitle(String(draft.plan.year))
  return visit.page(
    { title, trail: draftTrail(visit) },
    <>
      <PageHeader title={title} lead={t.dueLead} />
      <ErrorSummary
        title={componentWords[visit.language].errorTitle}
        errors={failed === undefined ? [] : [{ text: failed.error, field: `han-${failed.code}` }]}
      />
      {open.length === 0 && <EmptyState title={t.noneOpen} />}
      <Stack>
        {open.map(obligation => (
          <DueForm
            visit={visit}
            year={draft.plan.year}
            obligation={obligation}
            failed={failed?.code === obligation.code ? failed : undefined}
          />
        ))}
      </Stack>
    </>,
    failed === undefined ? 200 : 422,
  )
}

interface DueFormProps {
  visit: Visit
  year: number
  obligation: Obligation
  failed: Failed | undefined
}

function DueForm({ visit, year, obligation, failed }: DueFormProps) {
  const { language } = visit
  const t = draftWords[language]
  const b = boardWords[language]
  const { code, clauseRef, bound, dueOn, version } = obligation
  return (
    <Card
      title={whatOf(obligation, language)}
      aside={<a href={`/ke-hoach/${year}#${clauseRef}`}>{`${t.ref} ${clauseRef}`}</a>}
    >
      <p class="quiet">{b.bounds[bound]}</p>
      <Form
        action={`${deskAddress}/${year}/han`}
        csrf={visit.csrf}
        once={visit.newOnceKey()}
        label={whatOf(obligation, language)}
      >
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="version" value={String(version)} />
        <DateInput
          id={`han-${code}`}
          name="dueOn"
          label={t.dueOn}
          hint={componentWords[language].dateHint}
          value={failed?.typed ?? (dueOn === null ? '' : dayText(dueOn))}
          error={failed?.error}
        />
        <Actions>
          <Button kind="secondary">{t.setDue}</Button>
        </Actions>
      </Form>
    </Card>
  )
}
