import { type CorrectionRequest, isOpen, isToReview, partOfField } from '#modules/appraisal/index.ts'
import {
  Actions,
  Alert,
  Button,
  Card,
  DateText,
  Details,
  Diff,
  dayText,
  ErrorSummary,
  Form,
  Radios,
  TextInput,
} from '#web/components/index.ts'
import { conclusionWords } from '#web/content/appraisal/conclusion.ts'
import { fieldName } from '#web/content/appraisal/fields.ts'
import { componentWords } from '#web/content/components.ts'
import { aroundChange } from './around-change.ts'
import { type CardProps, type Desk, deskPath, filledIn } from './desk-card.ts'

/** Corrected fields, old beside new, to be accepted or asked for again; above it what the unit still has to send. */
export function ReviewCard({ visit, desk, sent, mayReview }: CardProps & { mayReview: boolean }) {
  const { language } = visit
  const t = conclusionWords[language]
  const toReview = desk.requests.filter(isToReview)
  const waiting = desk.nomination.status === 'returned' ? desk.requests.filter(isOpen) : []
  const filled = filledIn('xem-lai', sent)
  if (waiting.length > 0)
    return (
      <Alert tone="info" title={t.waitingTitle}>
        <p>{t.waitingLead(dayText(desk.nomination.dueOn ?? visit.today))}</p>
        <ul>
          {waiting.map(({ field, reason }) => (
            <li>
              <b>{fieldName(field, language)}</b>: {reason}
            </li>
          ))}
        </ul>
      </Alert>
    )
  if (toReview.length === 0) return null
  return (
    <Card title={t.reviewTitle} id="xem-lai">
      <Form action={`${deskPath(desk)}/xem-lai`} csrf={visit.csrf} once={visit.newOnceKey()} label={t.reviewTitle}>
        <p class="hint">{t.reviewLead}</p>
        <ErrorSummary title={componentWords[language].errorTitle} errors={filled.errors.list} />
        <input type="hidden" name="version" value={String(desk.nomination.version)} />
        {toReview.map(request => (
          <div class="stack">
            <Changed request={request} desk={desk} visit={visit} />
            {mayReview && (
              <>
                <input type="hidden" name="request" value={request.id} />
                <Radios
                  name={`verdict.${request.id}`}
                  label={t.verdictOf(fieldName(request.field, language))}
                  labelHidden
                  row
                  value={filled.text(`verdict.${request.id}`)}
                  choices={[
                    { value: 'accept', text: t.accept },
                    { value: 'again', text: t.askAgain },
                  ]}
                />
                <TextInput
                  name={`reason.${request.id}`}
                  label={t.againReason}
                  optional={componentWords[language].optional}
                  value={filled.text(`reason.${request.id}`)}
                  error={filled.errors.at(`reason.${request.id}`)}
                />
              </>
            )}
          </div>
        ))}
        {mayReview && (
          <Actions>
            <Button>{t.saveReview}</Button>
          </Actions>
        )}
      </Form>
    </Card>
  )
}

function Changed({ request, desk, visit }: { request: CorrectionRequest; desk: Desk; visit: CardProps['visit'] }) {
  const { language } = visit
  const t = conclusionWords[language]
  const shown = (value: string) =>
    partOfField(request.field) === undefined
      ? value
      : value
          .split(',')
          .map(id => desk.stored.get(id)?.name ?? id)
          .join(', ')
  const [before, after] = aroundChange(shown(request.oldValue), shown(request.newValue ?? ''))
  const change = { field: fieldName(request.field, language), before, after }
  return (
    <div>
      <Diff changes={[change]} words={componentWords[language].changes} />
      <p class="quiet small">
        {t.askedBecause(request.reason)}
        {request.unitNote !== '' && ` · ${t.unitSays(request.unitNote)}`}
      </p>
    </div>
  )
}

/** Corrections of this dossier that are settled. */
export function SettledCorrections({ visit, desk }: CardProps) {
  const settled = desk.requests.filter(request => !isOpen(request) && !isToReview(request))
  if (settled.length === 0) return null
  return (
    <Details summary={conclusionWords[visit.language].settledTitle}>
      {settled.map(request => (
        <div>
          <DateText at={request.askedAt} />
          <Changed request={request} desk={desk} visit={visit} />
        </div>
      ))}
    </Details>
  )
}
