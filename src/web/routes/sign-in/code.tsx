import { Button, Card, Form, PageHeader, TextInput } from '#web/components/index.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { signInWords } from '#web/content/sign-in.ts'
import { csrfField } from '#web/http/csrf.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { nextField, nextOf, noteSignIn } from './password.tsx'

/** The second step of signing in: a code of the app, or a recovery code. */
export const codeRoutes = [
  get('/dang-nhap/ma', 'public', async visit => showCode(visit, nextOf(visit.url.searchParams.get(nextField)))),
  post('/dang-nhap/ma', 'public', async visit => {
    const form = await visit.form()
    const next = nextOf(form.text(nextField))
    if (visit.session !== undefined) return visit.redirect(next)
    if (!visit.isGuestCsrf(form.text(csrfField))) {
      return visit.redirect('/dang-nhap', { tone: 'bad', text: signInWords[visit.language].stale })
    }
    const code = form.text('code').replaceAll(/\s/g, '')
    const { result, cookies } = await visit.services.signIn.withCode(visit.visitor, code)
    if (result.ok) {
      await noteSignIn(visit, result.value, 'second-factor')
      return visit.redirect(next, undefined, cookies)
    }
    const [refusal] = result.refusals
    const text = refusalText(refusal, visit.language)
    if (refusal.code === 'sign-in.code-too-late') return visit.redirect('/dang-nhap', { tone: 'bad', text })
    return showCode(visit, next, text)
  }),
]

function showCode(visit: Visit, next: string, error?: string) {
  const t = signInWords[visit.language].code
  return visit.page(
    { title: t.title },
    <div class="sign-in stack">
      <PageHeader title={t.title} lead={t.lead} />
      <Card>
        <Form csrf={visit.guestCsrf} label={t.title} action="/dang-nhap/ma">
          <input type="hidden" name={nextField} value={next} />
          <TextInput
            name="code"
            label={t.code}
            hint={t.hint}
            error={error}
            width="medium"
            autocomplete="one-time-code"
            spellcheck={false}
            autofocus
          />
          <Button>{t.submit}</Button>
          <p>
            <a href="/dang-nhap">{t.again}</a>
          </p>
        </Form>
      </Card>
    </div>,
    error === undefined ? 200 : 422,
  )
}
