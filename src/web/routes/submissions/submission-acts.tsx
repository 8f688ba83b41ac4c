import type { Child } from 'hono/jsx'
import { Actions, Button, Card, Details, FormKeys, PostButton, TextArea } from '#web/components/index.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { ShownSubmission, SubmissionError } from './submission-page.tsx'

interface ActsProps {
  visit: Visit
  shown: ShownSubmission
  error?: SubmissionError | undefined
}

/** What the visitor can do with the submission now, by its table of moves; nothing when there is nothing. */
export function SubmissionActs({ visit, shown, error }: ActsProps) {
  const t = submissionWords[visit.language]
  const { submission, moves, unitAbove, nominations, isEditable } = shown
  const may = (name: (typeof moves)[number]) => moves.includes(name)
  const isBlocked = nominations.some(({ gravest }) => gravest === 'blocker')
  const canSend = nominations.length > 0
  const post = (
    act: string,
    text: string,
    options: { kind?: 'primary' | 'secondary' | 'danger'; confirm?: string } = {},
  ) => (
    <PostButton
      action={`/ho-so/${submission.id}/${act}`}
      csrf={visit.csrf}
      once={visit.newOnceKey()}
      kind={options.kind ?? 'primary'}
      confirm={options.confirm}
    >
      {text}
    </PostButton>
  )
  const buttons: Child[] = [
    may('send') && canSend && post('gui', t.send),
    may('forward') && unitAbove !== null && canSend && post('chuyen-len', t.forward(unitAbove)),
    may('submit') &&
      canSend &&
      !isBlocked &&
      post('nop', t.submit, {
        kind: may('forward') && unitAbove !== null ? 'secondary' : 'primary',
        confirm: t.submitConfirm,
      }),
    may('accept') && post('tiep-nhan', t.accept),
    may('recall') && post('thu-hoi', t.recall, { kind: 'secondary', confirm: t.recallConfirm }),
    isEditable &&
      submission.status === 'draft' &&
      post('huy', t.discard, { kind: 'danger', confirm: t.discardConfirm }),
  ].filter(Boolean)
  const reasons = [
    may('send-back') && (
      <Reason act="tra-lai" summary={t.sendBack} label={t.sendBackReason} visit={visit} shown={shown} error={error} />
    ),
    may('refuse') && (
      <Reason act="tu-choi" summary={t.refuse} label={t.refuseReason} visit={visit} shown={shown} error={error} />
    ),
  ].filter(Boolean)
  if (buttons.length + reasons.length === 0) return null
  return (
    <Card title={t.acts} id="viec-can-lam">
      {may('send') && <p class="quiet small">{t.sendText}</p>}
      {buttons.length > 0 && <Actions>{buttons}</Actions>}
      {reasons}
    </Card>
  )
}

interface ReasonProps extends ActsProps {
  act: string
  summary: string
  label: string
}

/** An act that needs a reason: its form opens on demand, and stays open when it was refused. */
function Reason({ act, summary, label, visit, shown: { submission }, error }: ReasonProps) {
  const isRefused = error?.form === act
  return (
    <Details summary={summary} open={isRefused}>
      <form method="post" action={`/ho-so/${submission.id}/${act}`} data-submit-once>
        <FormKeys csrf={visit.csrf} once={visit.newOnceKey()} />
        <TextArea
          name="reason"
          id={`${act}-ly-do`}
          label={label}
          value={isRefused ? error.typed : ''}
          error={isRefused ? error.text : undefined}
          rows={4}
          required
        />
        <Actions>
          <Button kind="danger">{summary}</Button>
        </Actions>
      </form>
    </Details>
  )
}
