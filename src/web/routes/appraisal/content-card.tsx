import { Actions, Button, Card, ErrorSummary, Flag, Form, flagReasonName } from '#web/components/index.ts'
import { deskWords } from '#web/content/appraisal/desk.ts'
import { fieldName } from '#web/content/appraisal/fields.ts'
import { componentWords } from '#web/content/components.ts'
import { type CardProps, deskPath, filledIn } from './desk-card.ts'
import { FieldValue } from './field-value.tsx'

/** What the dossier says, field by field, each to be ticked if the unit must correct it. */
export function ContentCard({ visit, desk, sent, mayFlag }: CardProps & { mayFlag: boolean }) {
  const { language } = visit
  const t = deskWords[language]
  const filled = filledIn('tra-sua', sent)
  const flagged = filled.all('flag')
  const value = (field: string, text: string) => (
    <FieldValue field={field} value={text} stored={desk.stored} language={language} words={t} />
  )
  return (
    <Card title={t.content} id="noi-dung-ho-so">
      {mayFlag ? (
        <Form action={`${deskPath(desk)}/tra-sua`} csrf={visit.csrf} once={visit.newOnceKey()} label={t.content}>
          <p class="hint">{t.contentHint}</p>
          <ErrorSummary title={componentWords[language].errorTitle} errors={filled.errors.list} />
          <input type="hidden" name="version" value={String(desk.nomination.version)} />
          <div>
            {desk.fields.map(({ field, value: text }) => {
              const name = fieldName(field, language)
              return (
                <Flag
                  field={field}
                  label={name}
                  words={{ flag: t.flag, flagOf: t.flagOf(name), reason: t.reason }}
                  checked={flagged.includes(field)}
                  reason={filled.text(flagReasonName(field))}
                  error={filled.errors.at(flagReasonName(field))}
                >
                  {value(field, text)}
                </Flag>
              )
            })}
          </div>
          <Actions>
            <Button kind="secondary">{t.sendBack}</Button>
          </Actions>
        </Form>
      ) : (
        desk.fields.map(({ field, value: text }) => (
          <div class="flag">
            <div>
              <h3>{fieldName(field, language)}</h3>
              {value(field, text)}
            </div>
          </div>
        ))
      )}
    </Card>
  )
}
