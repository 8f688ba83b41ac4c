import type { getTask } from '#modules/plans/index.ts'
import {
  Actions,
  Button,
  Card,
  DateText,
  DefinitionList,
  dayText,
  Form,
  PostButton,
  TextArea,
  Timeline,
} from '#web/components/index.ts'
import { factText } from '#web/content/facts/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { roleWords } from '#web/content/roles.ts'
import { taskWords } from '#web/content/unit-tasks.ts'
import type { Visit } from '#web/http/visit.tsx'
import { recipientOf } from './obligation-words.ts'

/** A task with everything its page shows. */
export type FoundTask = NonNullable<Awaited<ReturnType<(typeof getTask)['run']>>>

/** Whose the task is, by when, for whom, and on which ground. */
export function TaskFacts({ found: { task, unitName }, visit }: { found: FoundTask; visit: Visit }) {
  const t = taskWords[visit.language]
  const { obligation } = task
  const recipient = recipientOf(obligation, visit.language)
  const clause = `/ke-hoach/${task.year}#${obligation.clauseRef}`
  return (
    <Card>
      <DefinitionList
        items={[
          { term: t.unit, details: unitName },
          { term: t.due, details: obligation.dueOn === null ? t.noDue : <DateText at={obligation.dueOn} /> },
          ...(recipient === '' ? [] : [{ term: t.recipient, details: recipient }]),
          ...(task.sentAt === null ? [] : [{ term: t.sentAt, details: <DateText at={task.sentAt} /> }]),
          ...(task.settledAt === null ? [] : [{ term: t.settledAt, details: <DateText at={task.settledAt} /> }]),
          { term: t.basis, details: <a href={clause}>{t.clause(obligation.clauseRef, task.planNumber)}</a> },
        ]}
      />
    </Card>
  )
}

/** What happened to the task: sent, taken back, returned, urged, accepted. */
export function TaskHistory({ found: { timeline }, visit }: { found: FoundTask; visit: Visit }) {
  const { language } = visit
  const t = taskWords[language]
  const roles: Readonly<Record<string, string>> = roleWords[language]
  if (timeline.length === 0) return null
  return (
    <Card title={t.history}>
      <Timeline
        label={t.history}
        entries={timeline.map(fact => ({
          when: <DateText at={fact.at} />,
          what: factText(fact, language),
          who: roles[fact.role] ?? t.bySystem,
        }))}
      />
    </Card>
  )
}

/** What was sent, with the way to take it back. */
export function SentDocument({ found: { task, fileName, moves }, visit }: { found: FoundTask; visit: Visit }) {
  const { language } = visit
  const t = taskWords[language]
  if (task.state !== 'sent' && task.state !== 'accepted') return null
  return (
    <Card title={t.document}>
      <DefinitionList
        items={[
          {
            term: t.number,
            details: t.documentLine(
              task.documentNumber ?? '',
              task.documentOn === null ? '' : dayText(task.documentOn),
            ),
          },
          ...(task.fileId === null ? [] : [{ term: t.file, details: <a href={`/tep/${task.fileId}`}>{fileName}</a> }]),
          ...(task.itemCount === null ? [] : [{ term: t.count, details: numberText(task.itemCount, language) }]),
          ...(task.note === '' ? [] : [{ term: t.note, details: task.note }]),
        ]}
      />
      {moves.includes('recall') && (
        <Actions>
          <PostButton
            action={`/viec-don-vi/${task.id}/rut-lai`}
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            kind="secondary"
            confirm={t.recallConfirm}
          >
            {t.recall}
          </PostButton>
        </Actions>
      )}
    </Card>
  )
}

/** Taking one output in, or sending it back with a reason. */
export function Receive({ found: { task }, visit }: { found: FoundTask; visit: Visit }) {
  const t = taskWords[visit.language]
  return (
    <Card title={t.receive}>
      <Form action="/viec-don-vi/tiep-nhan" csrf={visit.csrf} once={visit.newOnceKey()}>
        <input type="hidden" name="outputs" value={task.id} />
        <input type="hidden" name="back" value={`/viec-don-vi/${task.id}`} />
        <TextArea name="reason" label={t.reason} hint={t.returnHint} rows={3} />
        <Actions>
          <Button>{t.accept}</Button>
          <Button kind="danger" formaction="/viec-don-vi/tra-lai">
            {t.return}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}
