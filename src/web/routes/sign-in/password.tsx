import { listDemonstrationAccounts, recordSignIn } from '#modules/accounts/index.ts'
import { Alert, Button, Card, Columns, Form, PageHeader, TextInput } from '#web/components/index.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { signInWords } from '#web/content/sign-in.ts'
import { csrfField } from '#web/http/csrf.ts'
import { ownPath } from '#web/http/own-path.ts'
import { get, post } from '#web/http/route.ts'
import type { Session } from '#web/http/services.ts'
import type { Visit } from '#web/http/visit.tsx'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'

/** The field that says where to go after signing in. */
export const nextField = 'tiep'

export const passwordRoutes = [
  get('/dang-nhap', 'public', async visit => {
    const next = nextOf(visit.url.searchParams.get(nextField))
    return visit.actor.kind === 'user' ? visit.redirect(next) : await showSignIn(visit, next)
  }),
  post('/dang-nhap', 'public', async visit => {
    const form = await visit.form()
    const next = nextOf(form.text(nextField))
    const username = form.text('username')
    if (visit.actor.kind === 'user') return visit.redirect(next)
    if (!visit.isGuestCsrf(form.text(csrfField))) {
      return await showSignIn(visit, next, { username, error: signInWords[visit.language].stale })
    }
    const { signIn } = visit.services
    const { result, cookies } = await signIn.withPassword(visit.visitor, { username, password: form.text('password') })
    if (!result.ok) {
      return await showSignIn(visit, next, { username, error: refusalText(result.refusals[0], visit.language) })
    }
    if (result.value === 'code-needed') {
      return visit.redirect(`/dang-nhap/ma?${nextField}=${encodeURIComponent(next)}`, undefined, cookies)
    }
    await noteSignIn(visit, result.value, 'password')
    return visit.redirect(next, undefined, cookies)
  }),
]

/** Only paths of this site, and not the sign-in page itself. */
export function nextOf(given: string | null): string {
  const path = ownPath(given ?? '/')
  return path.startsWith('/dang-nhap') || path.startsWith('/dang-xuat') ? '/' : path
}

export async function noteSignIn(visit: Visit, session: Session, by: 'password' | 'second-factor'): Promise<void> {
  await visit.services.runner.run(recordSignIn, { by }, { actor: session.actor })
}

interface Shown {
  readonly username?: string
  readonly error?: string
}

async function showSignIn(visit: Visit, next: string, { username, error }: Shown = {}): Promise<Response> {
  const t = signInWords[visit.language]
  const { demonstration } = visit.services.settings
  const accounts = demonstration === undefined ? [] : await visit.ask(listDemonstrationAccounts, {})
  const form = (
    <Card>
      <Form csrf={visit.guestCsrf} label={t.title} action="/dang-nhap">
        <input type="hidden" name={nextField} value={next} />
        {error !== undefined && (
          <Alert tone="bad" live>
            {error}
          </Alert>
        )}
        <TextInput
          name="username"
          label={t.username}
          value={username}
          autocomplete="username"
          spellcheck={false}
          autofocus={error === undefined}
        />
        <TextInput
          name="password"
          label={t.password}
          type="password"
          autocomplete="current-password"
          autofocus={error !== undefined}
        />
        <Button>{t.submit}</Button>
        <p class="hint">{t.forgotten}</p>
      </Form>
    </Card>
  )
  const kept = next.startsWith('/tiep-tuc/') && <Alert tone="warn">{t.kept}</Alert>
  return await visit.page(
    { title: t.title },
    accounts.length === 0 ? (
      <div class="sign-in stack">
        <PageHeader title={t.title} lead={t.lead} />
        {kept}
        {form}
        <p class="hint">{t.publicToo}</p>
      </div>
    ) : (
      <>
        <PageHeader title={t.title} lead={t.lead} />
        {kept}
        <Columns aside={form} asideLabel={t.title}>
          <DemonstrationAccounts visit={visit} accounts={accounts} next={next} />
        </Columns>
      </>
    ),
    error === undefined ? 200 : 422,
  )
}
