import {
  type CorrectionRequest,
  correctNomination,
  getCorrection,
  partOfField,
  splitFileIds,
} from '#modules/appraisal/index.ts'
import { acceptedEndings, type StoredFile } from '#modules/files/index.ts'
import { categories } from '#modules/people/index.ts'
import { daysBetween } from '#shared/clock.ts'
import type { Refusal } from '#shared/result.ts'
import { refuseAll } from '#shared/result.ts'
import {
  Actions,
  Button,
  Card,
  DateText,
  DueTag,
  EmptyState,
  ErrorSummary,
  FileInput,
  LinkButton,
  Form as PageForm,
  PageHeader,
  Select,
  TextArea,
  TextInput,
} from '#web/components/index.ts'
import { correctionWords } from '#web/content/appraisal/correction.ts'
import { categoryName, fieldName } from '#web/content/appraisal/fields.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName } from '#web/content/names.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { receiveFile } from '#web/http/receive-file.ts'
import { get, post, type Route } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { FieldValue } from './field-value.tsx'
import { FileLinks, filesByIds } from './file-links.tsx'

const unit = ['unit-officer', 'unit-head'] as const

export const correctionRoutes: readonly Route[] = [
  get('/de-nghi/:id/sua-muc', [...unit, 'standing-specialist', 'standing-head', 'inspector'], visit => show(visit)),
  post('/de-nghi/:id/sua-muc', unit, correct),
]

/** A form as it was sent and refused; files that arrived are kept by their ids. */
interface Sent {
  readonly form: Form
  readonly errors: FormErrors
  readonly files: ReadonlyMap<string, readonly string[]>
}

async function correct(visit: Visit) {
  const form = await visit.form()
  const nominationId = visit.param('id')
  const { nomination, open } = orNotFound(await visit.ask(getCorrection, { nominationId }))
  const files = new Map<string, readonly string[]>()
  const refusals: Refusal[] = []
  for (const { id, field } of open) {
    if (partOfField(field) === undefined) continue
    const received: string[] = []
    for (const file of form.files(`value.${id}`)) {
      const stored = await receiveFile(visit, file, { ownerUnitId: nomination.unitId })
      if (stored.ok) received.push(stored.value.id)
      else refusals.push({ ...stored.refusals[0], at: id })
    }
    files.set(id, received.length > 0 ? received : splitFileIds(form.text(`kept.${id}`)))
  }
  const refused = refuseAll(refusals)
  const result =
    refused ??
    (await visit.run(correctNomination, {
      nominationId,
      corrections: open.map(request => ({
        requestId: request.id,
        value: valueIn(form, request, files),
        note: form.text(`note.${request.id}`),
      })),
    }))
  if (!result.ok) {
    return show(visit, { form, files, errors: formErrors(result, visit.language, at => `value.${at}`) })
  }
  return visit.redirect(`/de-nghi/${nominationId}/sua-muc`, {
    tone: 'ok',
    text: correctionWords[visit.language].sent,
  })
}

/** The value a field was given; a part for which no new file came keeps those it has. */
function valueIn(form: Form, { id, field, oldValue }: CorrectionRequest, files: Sent['files']): string {
  if (partOfField(field) === undefined) return form.text(`value.${id}`)
  const given = files.get(id) ?? []
  return given.length > 0 ? given.join(',') : oldValue
}

async function show(visit: Visit, sent?: Sent) {
  const { language } = visit
  const t = correctionWords[language]
  const c = componentWords[language]
  const found = orNotFound(await visit.ask(getCorrection, { nominationId: visit.param('id') }))
  const { nomination, open, stored } = found
  const title = t.title(nomination.nomineeName)
  const errors = sent?.errors ?? noErrors
  return visit.page(
    { title, active: '/de-nghi' },
    <>
      <PageHeader title={title} lead={open.length > 0 ? t.lead : awardName(nomination.awardCode, language)} />
      {open.length === 0 ? (
        <EmptyState
          title={found.sent.length > 0 ? t.sentTitle : t.nothingTitle}
          actions={<LinkButton href={`/de-nghi/${nomination.id}`}>{t.toDossier}</LinkButton>}
        >
          {t.nothingText}
        </EmptyState>
      ) : (
        <>
          <p class="cluster">
            <b>{t.count(String(open.length))}</b>
            {nomination.dueOn !== null && (
              <span>
                {t.due}: <DateText at={nomination.dueOn} />{' '}
                <DueTag days={daysBetween(visit.today, nomination.dueOn)} words={c.due} />
              </span>
            )}
          </p>
          <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={title} files>
            <ErrorSummary title={c.errorTitle} errors={errors.list} />
            {open.map(request => (
              <RequestCard visit={visit} request={request} stored={stored} sent={sent} />
            ))}
            <div>
              <Actions>
                <Button>{t.send}</Button>
                <LinkButton kind="plain" href={`/de-nghi/${nomination.id}`}>
                  {t.toDossier}
                </LinkButton>
              </Actions>
              <p class="hint">{t.sendHint}</p>
            </div>
          </PageForm>
        </>
      )}
    </>,
    sent === undefined ? 200 : 422,
  )
}

interface RequestCardProps {
  visit: Visit
  request: CorrectionRequest
  stored: ReadonlyMap<string, StoredFile>
  sent: Sent | undefined
}

/** One field to correct: why, what it says, what it shall say. */
function RequestCard({ visit, request, stored, sent }: RequestCardProps) {
  const { language } = visit
  const t = correctionWords[language]
  const c = componentWords[language]
  const { id, field, oldValue, reason } = request
  const note = `note.${id}`
  return (
    <Card title={fieldName(field, language)} id={`muc-${id}`}>
      <div class="stack">
        <p>
          <mark>
            {t.asked}: {reason}
          </mark>
        </p>
        <div class="columns even">
          <div>
            <p class="label">{t.before}</p>
            <FieldValue
              field={field}
              value={oldValue}
              stored={stored}
              language={language}
              words={{ empty: t.empty, noFile: t.noFile, wholeText: t.wholeText }}
            />
          </div>
          <NewValue visit={visit} request={request} sent={sent} />
        </div>
        <TextInput
          name={note}
          label={t.note}
          hint={t.noteHint}
          optional={c.optional}
          value={sent?.form.text(note)}
          autocomplete="off"
        />
      </div>
    </Card>
  )
}

type NewValueProps = Omit<RequestCardProps, 'stored'>

async function NewValue({ visit, request: { id, field, oldValue }, sent }: NewValueProps) {
  const { language } = visit
  const t = correctionWords[language]
  const name = `value.${id}`
  const error = sent?.errors.at(name)
  const value = sent === undefined ? oldValue : sent.form.text(name)
  if (partOfField(field) !== undefined) {
    const kept = sent?.files.get(id) ?? []
    return (
      <div>
        <FileInput
          name={name}
          label={t.afterFile}
          hint={t.afterFileHint}
          error={error}
          accept={acceptedEndings}
          multiple
        />
        {kept.length > 0 && (
          <>
            <input type="hidden" name={`kept.${id}`} value={kept.join(',')} />
            <p class="hint">{t.keptFiles}</p>
            <FileLinks ids={kept} stored={await filesByIds(visit, kept)} empty="" />
          </>
        )}
      </div>
    )
  }
  if (field === 'nominee-category') {
    const options = categories.map(each => ({ value: each, text: categoryName(each, language) }))
    return <Select name={name} label={t.after} error={error} value={value} empty={t.empty} options={options} />
  }
  if (field === 'nominee-name' || field === 'nominee-title')
    return <TextInput name={name} label={t.after} value={value} error={error} autocomplete="off" />
  return <TextArea name={name} label={t.after} value={value} error={error} rows={8} />
}
