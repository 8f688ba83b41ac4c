import { z } from 'zod'
import { changeNomination } from '#modules/nominations/index.ts'
import { getHonouree } from '#modules/people/index.ts'
import { Actions, Button, Card, ErrorSummary, LinkButton, Form as PageForm } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { AwardFields, type TypedAward, typedAward } from './award-fields.tsx'
import { editFrame, editHref, nominationToEdit, type ShownNomination } from './edit-frame.tsx'

const unit = ['unit-officer', 'unit-head'] as const
const search = z.object({ 'doi-tuong': z.uuid().optional().catch(undefined) })

export const editAwardRoutes = [
  get('/de-nghi/:nominationId/sua/hinh-thuc', unit, async visit => {
    const shown = await nominationToEdit(visit)
    const { awardCode, nomineeTitle, nomineeCategory } = shown.nomination
    return showPage(visit, shown, { awardCode, title: nomineeTitle, category: nomineeCategory ?? '' })
  }),

  post('/de-nghi/:nominationId/sua/hinh-thuc', unit, async visit => {
    const shown = await nominationToEdit(visit)
    const form = await visit.form()
    const typed = typedAward(form)
    const result = await visit.run(changeNomination, {
      nominationId: shown.nomination.id,
      version: form.integer('version') ?? 0,
      change: {
        ...typed,
        category: typed.category || null,
        ...(form.optional('honoureeId') && { honoureeId: form.text('honoureeId') }),
      },
    })
    if (!result.ok)
      return showPage(
        visit,
        shown,
        typed,
        formErrors(result, visit.language, at => at.split('.').at(-1)),
      )
    const text = nominationFormWords[visit.language].saved
    return visit.redirect(editHref(shown, 'bao-cao'), { tone: 'ok', text })
  }),
]

/** Page 2: for what, and how the nominee is printed. Another nominee chosen on page 1 takes his place when this is saved. */
async function showPage(visit: Visit, shown: ShownNomination, typed: TypedAward, errors: FormErrors = noErrors) {
  const { language } = visit
  const t = nominationFormWords[language]
  const { nomination, round } = shown
  const honoureeId = visit.search(search)['doi-tuong']
  const other = honoureeId === undefined ? null : await visit.ask(getHonouree, { honoureeId })
  return editFrame({
    visit,
    shown,
    page: 'hinh-thuc',
    status: errors.list.length === 0 ? 200 : 422,
    children: (
      <Card title={other === null ? undefined : t.changedTo(other.honouree.name)} id="nguoi-moi">
        <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={t.what} narrow>
          <ErrorSummary title={componentWords[language].errorTitle} errors={errors.list} />
          <input type="hidden" name="version" value={String(nomination.version)} />
          {other !== null && <input type="hidden" name="honoureeId" value={other.honouree.id} />}
          <AwardFields
            language={language}
            awardCodes={round.awards.map(({ awardCode }) => awardCode)}
            kind={other?.honouree.kind ?? shown.honouree.kind}
            typed={typed}
            errors={errors}
          />
          <Actions>
            <Button>{t.next}</Button>
            <LinkButton kind="plain" href={`/ho-so/${shown.submission.id}`}>
              {t.backToSubmission}
            </LinkButton>
          </Actions>
        </PageForm>
      </Card>
    ),
  })
}
