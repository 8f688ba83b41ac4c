import { changeOwnPassword } from '#modules/accounts/index.ts'
import type { Refusal } from '#shared/result.ts'
import { Alert, Button, Card, Form, PageHeader, TextInput } from '#web/components/index.ts'
import { accountWords } from '#web/content/account.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { signInWords } from '#web/content/sign-in.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { nextField, nextOf } from '../sign-in/password.tsx'
import { ownAccount, runOnOneself, sessionOf } from './own.ts'
import { frameOf } from './second-factor-pages.tsx'

const address = '/tai-khoan/mat-khau'

/** Choosing another password; the first thing to do when somebody else set the present one. */
export const passwordRoutes = [
  get(address, 'any-session', async visit => await showPassword(visit, visit.url.searchParams.get(nextField))),
  post(address, 'any-session', async visit => {
    const form = await visit.form()
    const next = form.text(nextField)
    const [current, password] = [form.text('current'), form.text('password')]
    if (form.text('again') !== password) {
      return await showPassword(visit, next, { again: signInWords[visit.language].link.different })
    }
    const session = sessionOf(visit)
    const result = await runOnOneself(visit, changeOwnPassword, { current, password, sessionId: session.id })
    if (!result.ok) return await showPassword(visit, next, errorAt(result.refusals[0], visit))
    const to = session.complete ? '/tai-khoan' : nextOf(next)
    return visit.redirect(to, { tone: 'ok', text: accountWords[visit.language].password.done })
  }),
]

interface Errors {
  readonly current?: string
  readonly password?: string
  readonly again?: string
}

const errorAt = (refusal: Refusal, visit: Visit): Errors => ({
  [refusal.at === 'current' ? 'current' : 'password']: refusalText(refusal, visit.language),
})

async function showPassword(visit: Visit, next: string | null, errors: Errors = {}): Promise<Response> {
  const t = accountWords[visit.language]
  const s = signInWords[visit.language].link
  const { account } = await ownAccount(visit)
  const isForced = sessionOf(visit).needs === 'password'
  return await visit.page(
    {
      title: t.password.title,
      ...(isForced ? {} : { trail: [{ text: t.title, href: '/tai-khoan' }] }),
    },
    <div class={frameOf(visit)}>
      <PageHeader title={t.password.title} lead={isForced ? undefined : t.password.lead} />
      {isForced && <Alert tone="warn">{t.password.first}</Alert>}
      <Card>
        <Form csrf={visit.csrf} label={t.password.title} action={address}>
          <input type="hidden" name={nextField} value={nextOf(next)} />
          <input type="hidden" name="username" value={account.username} autocomplete="username" />
          <TextInput
            name="current"
            type="password"
            label={t.password.current}
            error={errors.current}
            autocomplete="current-password"
          />
          <TextInput
            name="password"
            type="password"
            label={s.password}
            hint={s.hint}
            error={errors.password}
            autocomplete="new-password"
          />
          <TextInput name="again" type="password" label={s.again} error={errors.again} autocomplete="new-password" />
          <Button>{t.password.submit}</Button>
        </Form>
      </Card>
    </div>,
    Object.keys(errors).length === 0 ? 200 : 422,
  )
}
