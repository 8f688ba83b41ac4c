import type { Task } from '#modules/plans/index.ts'
import {
  Actions,
  Button,
  Card,
  DateInput,
  ErrorSummary,
  FieldRow,
  FileInput,
  Form,
  TextArea,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { taskWords } from '#web/content/unit-tasks.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { ReceivedFile } from '#web/http/receive-file.ts'
import type { Visit } from '#web/http/visit.tsx'

/** What stands in the form: as typed, or as it was sent before. */
export interface FilledDocument {
  readonly documentNumber: string
  readonly documentOn: string
  readonly itemCount: string
  readonly note: string
  readonly file: ReceivedFile | undefined
  readonly version: number
}

interface SendFormProps {
  visit: Visit
  task: Task
  filled: FilledDocument
  errors: FormErrors
}

/** Sends the document of a task: number, date, file. A file that arrived stays, also when something else was wrong. */
export function SendForm({ visit, task, filled, errors }: SendFormProps) {
  const { language } = visit
  const t = taskWords[language]
  const c = componentWords[language]
  const { countMin, countMax } = task.obligation
  const n = (value: number | null) => (value === null ? '' : numberText(value, language))
  return (
    <Card title={t.sendTitle}>
      <ErrorSummary title={c.errorTitle} errors={errors.list} />
      <Form action={`/viec-don-vi/${task.id}/gui`} csrf={visit.csrf} once={visit.newOnceKey()} files>
        <input type="hidden" name="version" value={String(filled.version)} />
        <FieldRow>
          <TextInput
            name="documentNumber"
            label={t.number}
            hint={t.numberHint}
            value={filled.documentNumber}
            maxlength={80}
            width="medium"
            error={errors.at('documentNumber')}
          />
          <DateInput
            name="documentOn"
            label={t.date}
            hint={c.dateHint}
            value={filled.documentOn}
            error={errors.at('documentOn')}
          />
        </FieldRow>
        {countMin !== null && (
          <TextInput
            name="itemCount"
            label={t.count}
            hint={t.countHint(n(countMin), n(countMax))}
            value={filled.itemCount}
            width="short"
            inputmode="numeric"
            error={errors.at('itemCount')}
          />
        )}
        {filled.file && (
          <>
            <input type="hidden" name="fileId" value={filled.file.id} />
            <input type="hidden" name="fileName" value={filled.file.name} />
          </>
        )}
        <FileInput
          name="file"
          label={t.file}
          hint={filled.file ? t.fileKept(filled.file.name) : t.fileHint}
          error={errors.at('file')}
        />
        <TextArea
          name="note"
          label={t.note}
          optional={c.optional}
          value={filled.note}
          rows={3}
          error={errors.at('note')}
        />
        <Actions>
          <Button>{task.state === 'returned' ? t.sendAgain : t.send}</Button>
        </Actions>
      </Form>
    </Card>
  )
}
