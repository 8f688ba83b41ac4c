import { getTask, recallOutput, sendOutput } from '#modules/plans/index.ts'
import { ok, type Result } from '#shared/result.ts'
import { Alert, Columns, dayText, PageHeader, Tag } from '#web/components/index.ts'
import { outputStateWords, outputTones } from '#web/content/output-states.ts'
import { taskWords } from '#web/content/unit-tasks.ts'
import { parseDay } from '#web/http/day-input.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { type ReceivedFile, receiveFile } from '#web/http/receive-file.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { whatOf } from './obligation-words.ts'
import { type FilledDocument, SendForm } from './send-form.tsx'
import { type FoundTask, Receive, SentDocument, TaskFacts, TaskHistory } from './task-cards.tsx'

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
async function receiveDocument(visit: Visit, { task, fileName }: FoundTask): Promise<Result<ReceivedFile | undefined>> {
  const form = await visit.form()
  const [file] = form.files('file')
  if (file !== undefined) return await receiveFile(visit, file, { ownerUnitId: task.unitId })
  const id = form.optional('fileId')
  return ok(id === undefined ? undefined : { id, name: form.optional('fileName') ?? fileName ?? '' })
}

const filledFrom = ({ task, fileName }: FoundTask): FilledDocument => ({
  documentNumber: task.documentNumber ?? '',
  documentOn: task.documentOn === null ? '' : dayText(task.documentOn),
  itemCount: task.itemCount === null ? '' : String(task.itemCount),
  note: task.note,
  file: task.fileId === null ? undefined : { id: task.fileId, name: fileName ?? '' },
  version: task.version,
})

function showTask(visit: Visit, found: FoundTask, filled: FilledDocument, errors: FormErrors = noErrors) {
  const { language } = visit
  const t = taskWords[language]
  const { task, moves } = found
  const title = whatOf(task.obligation, language)
  return visit.page(
    {
      title,
      ...(visit.mayOpen('/viec-don-vi') && {
        trail: [{ text: t.title, href: `/viec-don-vi?don-vi=${task.unitId}` }],
      }),
    },
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
        <TaskHistory found={found} visit={visit} />
        {moves.includes('accept') && <Receive found={found} visit={visit} />}
      </Columns>
    </>,
    errors === noErrors ? 200 : 422,
  )
}
