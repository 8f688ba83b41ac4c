import { getTask, recallOutput, sendOutput } from '#modules/plans/index.ts'
import { ok, type Result } from '#shared/result.ts'
import {
  Actions,
  Alert,
  Button,
  Card,
  Columns,
  DateText,
  DefinitionList,
  dayText,
  Form,
  PageHeader,
  PostButton,
  Tag,
  TextArea,
} from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { outputStateWords, outputTones } from '#web/content/output-states.ts'
import { taskWords } from '#web/content/unit-tasks.ts'
import { parseDay } from '#web/http/day-input.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { type ReceivedFile, receiveFile } from '#web/http/receive-file.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { recipientOf, whatOf } from './obligation-words.ts'
import { type FilledDocument, SendForm } from './send-form.tsx'

type Found = NonNullable<Awaited<ReturnType<typeof findTask>>>

const findTask = async (visit: Visit) => orNotFound(await visit.ask(getTask, { outputId: visit.param('id') }))

export const taskRoutes = [
  get('/viec-don-vi/:id', 'signed-in', async visit => {
    const found = await findTask(visit)
    return showTask(visit, found, filledFrom(found))
  }),

  post('/viec-don-vi/:id/gui', 'signed-in', async visit => {
    const found = await findTask(visit)
    const form = await visit.form()
    const received = await receiveDocument(visit, found)
    const day = form.text('documentOn')
    const itemCount = form.text('itemCount')
    const filled: FilledDocument = {
      documentNumber: form.text('documentNumber'),
      documentOn: day,
      itemCount,
      note: form.text('note'),
      file: received.ok ? received.value : undefined,
      version: form.integer('version') ?? 0,
    }
    if (!received.ok)
      return showTask(
        visit,
        found,
        filled,
        formErrors(received, visit.language, () => 'file'),
      )
    const result = await visit.run(sendOutput, {
      outputId: found.task.id,
      version: filled.version,
      documentNumber: filled.documentNumber,
      documentOn: parseDay(day) ?? day,
      fileId: received.value?.id,
      itemCount: itemCount === '' ? null : Number(itemCount),
      note: filled.note,
    })
    const t = taskWords[visit.language]
    if (result.ok) return visit.redirect(`/viec-don-vi?don-vi=${found.task.unitId}`, { tone: 'ok', text: t.sent })
    const errors = formErrors(result, visit.language, at => (at === 'fileId' ? 'file' : at))
    const isStale = result.refusals[0].code === 'changed-meanwhile'
    return showTask(visit, found, isStale ? { ...filled, version: found.task.version } : filled, errors)
  }),

  post('/viec-don-vi/:id/rut-lai', 'signed-in', async visit => {
    const found = await findTask(visit)
    const result = await visit.run(recallOutput, { outputId: found.task.id })
    if (!result.ok) return showTask(visit, found, filledFrom(found), formErrors(result, visit.language))
    return visit.redirect(`/viec-don-vi/${found.task.id}`, { tone: 'info', text: taskWords[visit.language].recalled })
  }),
]

/** The file chosen now, or the one that arrived with an earlier try. */
async function receiveDocument(visit: Visit, { task, fileName }: Found): Promise<Result<ReceivedFile | undefined>> {
  const form = await visit.form()
  const [file] = form.files('file')
  if (file !== undefined) return await receiveFile(visit, file, { ownerUnitId: task.unitId })
  const id = form.optional('fileId')
  return ok(id === undefined ? undefined : { id, name: form.optional('fileName') ?? fileName ?? '' })
}

const filledFrom = ({ task, fileName }: Found): FilledDocument => ({
  documentNumber: task.documentNumber ?? '',
  documentOn: task.documentOn === null ? '' : dayText(task.documentOn),
  itemCount: task.itemCount === null ? '' : String(task.itemCount),
  note: task.note,
  file: task.fileId === null ? undefined : { id: task.fileId, name: fileName ?? '' },
  version: task.version,
})

function showTask(visit: Visit, found: Found, filled: FilledDocument, errors: FormErrors = noErrors) {
  const { language } = visit
  const t = taskWords[language]
  const { task, moves } = found
  const title = whatOf(task.obligation, language)
  return visit.page(
    { title, trail: [{ text: t.title, href: `/viec-don-vi?don-vi=${task.unitId}` }] },
    <>
      <PageHeader
        title={title}
        lead={t.clause(task.obligation.clauseRef, task.planNumber)}
        tags={<Tag tone={outputTones[task.state]}>{outputStateWords[language][task.state]}</Tag>}
      />
      <Columns aside={<TaskFacts found={found} visit={visit} />} asideLabel={t.state}>
        {task.state === 'returned' && task.returnReason !== null && (
          <Alert tone="warn" title={t.reason}>
            {task.returnReason}
          </Alert>
        )}
        {moves.includes('send') && <SendForm visit={visit} task={task} filled={filled} errors={errors} />}
        {!moves.includes('send') && errors.list[0] !== undefined && (
          <Alert tone="bad" live>
            {errors.list[0].text}
          </Alert>
        )}
        <SentDocument found={found} visit={visit} />
        {moves.includes('accept') && <Receive found={found} visit={visit} />}
      </Columns>
    </>,
    errors === noErrors ? 200 : 422,
  )
}

function TaskFacts({ found: { task, unitName }, visit }: { found: Found; visit: Visit }) {
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

/** What was sent, with the way to take it back. */
function SentDocument({ found: { task, fileName, moves }, visit }: { found: Found; visit: Visit }) {
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
function Receive({ found: { task }, visit }: { found: Found; visit: Visit }) {
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
