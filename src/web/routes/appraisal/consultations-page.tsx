import { answerConsultations, isOutstanding, listConsultations, opinions } from '#modules/appraisal/index.ts'
import { acceptedEndings } from '#modules/files/index.ts'
import { grantsOf } from '#shared/actor.ts'
import type { Refused } from '#shared/result.ts'
import {
  Actions,
  Button,
  Card,
  type Column,
  DataTable,
  DateText,
  DueTag,
  EmptyState,
  ErrorSummary,
  FileInput,
  Form as PageForm,
  PageHeader,
  Radios,
  Tabs,
  TextArea,
} from '#web/components/index.ts'
import { consultationWords } from '#web/content/appraisal/consultations.ts'
import { workListWords } from '#web/content/appraisal/work-list.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName } from '#web/content/names.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { receiveFile } from '#web/http/receive-file.ts'
import { get, post, type Route } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { OpinionTag } from './consultation-card.tsx'
import { FileLinks, filesByIds } from './file-links.tsx'

const answerers = ['unit-officer', 'unit-head', 'standing-specialist', 'standing-head'] as const

export const consultationRoutes: readonly Route[] = [
  get('/hiep-y', [...answerers, 'inspector'], visit => show(visit)),
  post('/hiep-y', answerers, answer),
]

/** An answer as it was sent and refused; a file that arrived is kept by its id. */
interface Sent {
  readonly form: Form
  readonly errors: FormErrors
  readonly fileId: string | undefined
}

type Found = Awaited<ReturnType<typeof listConsultations.run>>
type Row = Found['rows'][number]

async function answer(visit: Visit) {
  const form = await visit.form()
  const kept = form.optional('keptFile')
  const [file] = form.files('file')
  const [own] = grantsOf(visit.actor)
  const received = file && (await receiveFile(visit, file, { ownerUnitId: own?.unitId ?? null }))
  const again = (refused: Refused, fileId = kept) =>
    show(visit, { form, errors: formErrors(refused, visit.language, fieldOf), fileId })
  if (received?.ok === false) return again({ ok: false, refusals: [{ ...received.refusals[0], at: 'file' }] })
  const fileId = received?.value.id ?? kept
  const result = await visit.run(answerConsultations, {
    consultationIds: form.all('chosen'),
    opinion: form.text('opinion'),
    answer: form.text('answer'),
    fileId: fileId ?? null,
  })
  if (!result.ok) return again(result, fileId)
  const text = consultationWords[visit.language].sent(String(result.value.answered))
  return visit.redirect('/hiep-y', { tone: 'ok', text })
}

/** What is ticked in the table has no field of its own in the form. */
const fieldOf = (at: string) => (at === 'consultationIds' ? undefined : at)

async function show(visit: Visit, sent?: Sent) {
  const { language } = visit
  const t = consultationWords[language]
  const answered = visit.url.searchParams.get('xem') === 'da-tra-loi'
  const found = await visit.ask(listConsultations, { answered })
  const mayAnswer = !answered && grantsOf(visit.actor).some(({ role }) => answerers.some(each => each === role))
  const emptyText = answered ? t.emptyAnswered : found.seesAll ? t.emptyOffice : t.emptyUnit
  return visit.page(
    { title: t.title, active: '/hiep-y' },
    <>
      <PageHeader title={t.title} lead={found.seesAll ? t.officeLead : t.unitLead} />
      <Tabs
        label={t.views}
        items={[
          { text: t.open, href: '/hiep-y', current: !answered, count: String(found.counts.count) },
          { text: t.answered, href: '/hiep-y?xem=da-tra-loi', current: answered },
        ]}
      />
      {found.rows.length === 0 ? (
        <EmptyState title={answered ? t.emptyAnswered : t.emptyTitle}>{answered ? '' : emptyText}</EmptyState>
      ) : (
        <Questions visit={visit} found={found} mayAnswer={mayAnswer} answered={answered} sent={sent} />
      )}
    </>,
    sent === undefined ? 200 : 422,
  )
}

interface QuestionsProps {
  visit: Visit
  found: Found
  mayAnswer: boolean
  answered: boolean
  sent: Sent | undefined
}

function Questions({ visit, found, mayAnswer, answered, sent }: QuestionsProps) {
  const t = consultationWords[visit.language]
  const c = componentWords[visit.language]
  const { counts } = found
  return (
    <div class="stack">
      {!answered && <p>{t.summary(String(counts.count), String(counts.late))}</p>}
      <Card flush>
        <DataTable
          caption={t.caption}
          captionHidden
          columns={columns(visit, found, answered)}
          rows={found.rows}
          selection={
            mayAnswer
              ? {
                  name: 'chosen',
                  form: 'tra-loi',
                  value: ({ consultation }) => consultation.id,
                  label: ({ nomination }) => c.select(nomination.nomineeName),
                  allLabel: c.selectAll,
                  checked: ({ consultation }) =>
                    sent?.form.all('chosen').includes(consultation.id) ?? found.rows.length === 1,
                }
              : undefined
          }
        />
      </Card>
      {mayAnswer && <AnswerForm visit={visit} sent={sent} />}
    </div>
  )
}

function columns(visit: Visit, { seesAll, stored }: Found, answered: boolean): Column<Row>[] {
  const { language, today } = visit
  const t = consultationWords[language]
  return [
    {
      header: t.about,
      rowHeader: true,
      cell: ({ nomination }) =>
        seesAll ? <a href={`/de-nghi/${nomination.id}/tham-dinh`}>{nomination.nomineeName}</a> : nomination.nomineeName,
      detail: ({ nomination, nominatingUnit }) => (
        <>
          {nomination.nomineeTitle}
          <br />
          {awardName(nomination.awardCode, language)}
          <br />
          {t.nominatedBy(nominatingUnit)}
        </>
      ),
    },
    {
      header: t.question,
      cell: ({ consultation }) => consultation.question,
      detail: ({ askedUnit }) => (seesAll ? askedUnit : ''),
    },
    { header: t.papers, cell: ({ fileIds }) => <FileLinks ids={fileIds} stored={stored} empty="" /> },
    answered
      ? {
          header: t.opinion,
          cell: ({ consultation }) => <OpinionTag consultation={consultation} today={today} language={language} />,
          detail: ({ consultation }) => (
            <>
              {consultation.answer}
              {consultation.fileId !== null && <FileLinks ids={[consultation.fileId]} stored={stored} empty="" />}
            </>
          ),
        }
      : {
          header: t.due,
          cell: ({ workingDaysLeft, consultation }) =>
            isOutstanding(consultation) && (
              <DueTag days={workingDaysLeft} words={workListWords[language].workingDays} soon={3} />
            ),
          detail: ({ consultation }) => <DateText at={consultation.dueOn} />,
        },
  ]
}

async function AnswerForm({ visit, sent }: { visit: Visit; sent: Sent | undefined }) {
  const kept = await filesByIds(visit, sent?.fileId === undefined ? [] : [sent.fileId])
  const t = consultationWords[visit.language]
  const c = componentWords[visit.language]
  const errors = sent?.errors ?? noErrors
  return (
    <Card title={t.answerTitle} id="tra-loi-title">
      <PageForm
        id="tra-loi"
        action="/hiep-y"
        csrf={visit.csrf}
        once={visit.newOnceKey()}
        label={t.answerTitle}
        narrow
        files
      >
        <ErrorSummary title={c.errorTitle} errors={errors.list} />
        <p class="hint">{t.answerLead}</p>
        <Radios
          name="opinion"
          label={t.opinion}
          value={sent?.form.text('opinion')}
          error={errors.at('opinion')}
          choices={opinions.map(value => ({ value, text: t.opinions[value] }))}
        />
        <TextArea
          name="answer"
          label={t.answer}
          hint={t.answerHint}
          optional={c.optional}
          rows={4}
          value={sent?.form.text('answer')}
          error={errors.at('answer')}
        />
        <FileInput
          name="file"
          label={t.file}
          hint={t.fileHint}
          optional={c.optional}
          accept={acceptedEndings}
          error={errors.at('file')}
        />
        {sent?.fileId !== undefined && (
          <>
            <input type="hidden" name="keptFile" value={sent.fileId} />
            <FileLinks ids={[sent.fileId]} stored={kept} empty="" />
          </>
        )}
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </PageForm>
    </Card>
  )
}
