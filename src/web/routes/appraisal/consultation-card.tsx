import { type Consultation, isOutstanding } from '#modules/appraisal/index.ts'
import {
  Actions,
  Button,
  Card,
  type Column,
  DataTable,
  DateText,
  Details,
  ErrorSummary,
  Form,
  PostButton,
  Tag,
} from '#web/components/index.ts'
import { consultationWords } from '#web/content/appraisal/consultations.ts'
import { componentWords } from '#web/content/components.ts'
import type { Language } from '#web/content/words.ts'
import { AskFields, type askableUnits } from './ask-fields.tsx'
import { type CardProps, deskPath, filledIn } from './desk-card.ts'
import { FileLinks } from './file-links.tsx'

const tones = { agree: 'ok', disagree: 'bad', 'no-information': 'neutral' } as const

interface OpinionTagProps {
  consultation: Consultation
  today: string
  language: Language
}

/** What became of a question. */
export function OpinionTag({ consultation, today, language }: OpinionTagProps) {
  const t = consultationWords[language]
  const { opinion, dueOn, withdrawnAt } = consultation
  if (opinion !== null) return <Tag tone={tones[opinion]}>{t.opinions[opinion]}</Tag>
  if (withdrawnAt !== null) return <Tag>{t.withdrawn}</Tag>
  return dueOn < today ? <Tag tone="bad">{t.silent}</Tag> : <Tag tone="warn">{t.waiting}</Tag>
}

type ConsultationCardProps = CardProps & { mayAsk: boolean; units: Awaited<ReturnType<typeof askableUnits>> }

/** What other bodies were asked and said, and the form to ask more of them. */
export function ConsultationCard({ visit, desk, sent, mayAsk, units }: ConsultationCardProps) {
  const { language, today } = visit
  const t = consultationWords[language]
  const filled = filledIn('hiep-y', sent)
  const unitName = ({ askedUnitId }: Consultation) => desk.unitNames.get(askedUnitId) ?? ''
  const columns: Column<Consultation>[] = [
    { header: t.askedUnit, rowHeader: true, cell: unitName, detail: ({ question }) => question },
    { header: t.due, cell: ({ dueOn }) => <DateText at={dueOn} /> },
    {
      header: t.opinion,
      cell: consultation => <OpinionTag consultation={consultation} today={today} language={language} />,
      detail: ({ answer }) => answer,
    },
    {
      header: t.file,
      cell: consultation =>
        mayAsk && isOutstanding(consultation) ? (
          <PostButton
            action={`${deskPath(desk)}/thu-hoi`}
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            fields={{ consultation: consultation.id }}
            kind="plain"
            small
          >
            {t.withdraw}
            <span class="visually-hidden"> {unitName(consultation)}</span>
          </PostButton>
        ) : (
          consultation.fileId && <FileLinks ids={[consultation.fileId]} stored={desk.stored} empty="" />
        ),
    },
  ]
  return (
    <Card title={t.cardTitle} id="hiep-y">
      {desk.consultations.length === 0 ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <DataTable caption={t.caption} captionHidden columns={columns} rows={desk.consultations} />
      )}
      {mayAsk && (
        <Details summary={t.askTitle} open={sent?.to === 'hiep-y'}>
          <Form action={`${deskPath(desk)}/hiep-y`} csrf={visit.csrf} once={visit.newOnceKey()} label={t.askTitle}>
            <ErrorSummary title={componentWords[language].errorTitle} errors={filled.errors.list} />
            <input type="hidden" name="version" value={String(desk.nomination.version)} />
            <AskFields visit={visit} units={units} filled={filled} />
            <Actions>
              <Button kind="secondary">{t.ask}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </Card>
  )
}
