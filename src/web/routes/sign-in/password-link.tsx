import { choosePassword, findPasswordLink } from '#modules/accounts/index.ts'
import { Button, Card, Form, PageHeader, TextInput } from '#web/components/index.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { signInWords } from '#web/content/sign-in.ts'
import { csrfField } from '#web/http/csrf.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

/** The one-time link by which people choose a password: at their first sign-in, or when they have forgotten it. */
export const passwordLinkRoutes = [
  get('/mat-khau-moi/:token', 'public', async visit => await showLink(visit)),
  post('/mat-khau-moi/:token', 'public', async visit => {
    const t = signInWords[visit.language]
    const form = await visit.form()
    if (!visit.isGuestCsrf(form.text(csrfField))) return await showLink(visit, { password: t.stale })
    const password = form.text('password')
    if (form.text('again') !== password) return await showLink(visit, { again: t.link.different })
    const { runner } = visit.services
    const chosen = await runner.run(choosePassword, { token: visit.param('token'), password }, { actor: visit.actor })
    if (!chosen.ok) return await showLink(visit, { password: refusalText(chosen.refusals[0], visit.language) })
    return visit.redirect('/dang-nhap', { tone: 'ok', text: t.link.done })
  }),
]

async function showLink(visit: Visit, errors: { password?: string; again?: string } = {}): Promise<Response> {
  const t = signInWords[visit.language].link
  const user = await visit.ask(findPasswordLink, { token: visit.param('token') })
  visit.context.header('referrer-policy', 'no-referrer')
  if (user === null) {
    return await visit.page({ title: t.deadTitle }, <PageHeader title={t.deadTitle} lead={t.dead} />, 404)
  }
  return await visit.page(
    { title: t.title },
    <div class="sign-in stack">
      <PageHeader title={t.title} lead={t.lead(user.name)} />
      <Card>
        <Form csrf={visit.guestCsrf} label={t.title}>
          <TextInput name="username" label={t.username} value={user.username} readonly autocomplete="username" />
          <TextInput
            name="password"
            label={t.password}
            hint={t.hint}
            error={errors.password}
            type="password"
            autocomplete="new-password"
          />
          <TextInput name="again" label={t.again} error={errors.again} type="password" autocomplete="new-password" />
          <Button>{t.submit}</Button>
        </Form>
      </Card>
    </div>,
    errors.password === undefined && errors.again === undefined ? 200 : 422,
  )
}
