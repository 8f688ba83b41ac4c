import { withdrawNominations } from '#modules/nominations/index.ts'
import {
  Actions,
  Breadcrumbs,
  Button,
  Card,
  ErrorSummary,
  LinkButton,
  Form as PageForm,
  PageHeader,
  TextArea,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { nominationListWords } from '#web/content/nominations/list.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { showNominations } from './list-page.tsx'

export const withdrawRoutes = [
  /** First asks for the reason, then withdraws what can be withdrawn and says what could not. */
  post('/de-nghi/rut', ['unit-head'], async visit => {
    const t = nominationListWords[visit.language]
    const form = await visit.form()
    const chosen = form.all('chosen')
    const none = { code: 'nomination.none-given' }
    if (chosen.length === 0) return showNominations(visit, refusalText(none, visit.language))
    if (!form.has('reason')) return showReason(visit, chosen)
    const reason = form.text('reason')
    const result = await visit.run(withdrawNominations, { nominationIds: chosen, reason })
    if (!result.ok) return showReason(visit, chosen, reason, formErrors(result, visit.language))
    const withdrawn = result.value.results.filter(each => each.withdrawn).length
    const left = result.value.results.length - withdrawn
    const text = left === 0 ? t.withdrawn(String(withdrawn)) : t.withdrawnSome(String(withdrawn), String(left))
    return visit.redirect(`/de-nghi${visit.url.search}`, { tone: left === 0 ? 'ok' : 'warn', text })
  }),
]

function showReason(visit: Visit, chosen: readonly string[], reason = '', errors: FormErrors = noErrors) {
  const t = nominationListWords[visit.language]
  const title = t.withdrawTitle(String(chosen.length))
  return visit.page(
    { title, active: '/de-nghi' },
    <>
      <Breadcrumbs
        label={componentWords[visit.language].where}
        trail={[{ text: t.title, href: `/de-nghi${visit.url.search}` }, { text: title }]}
      />
      <PageHeader title={title} lead={t.withdrawLead} />
      <Card>
        <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={title} narrow>
          <ErrorSummary title={componentWords[visit.language].errorTitle} errors={errors.list} />
          {chosen.map(id => (
            <input type="hidden" name="chosen" value={id} />
          ))}
          <TextArea
            name="reason"
            label={t.withdrawReason}
            value={reason}
            error={errors.at('reason')}
            rows={3}
            required
          />
          <Actions>
            <Button kind="danger">{title}</Button>
            <LinkButton kind="plain" href={`/de-nghi${visit.url.search}`}>
              {t.back}
            </LinkButton>
          </Actions>
        </PageForm>
      </Card>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}
