import { Alert, Button, Card, Form, LinkButton, PageHeader, QrCode, TextInput } from '#web/components/index.ts'
import { accountWords } from '#web/content/account.ts'
import type { Visit } from '#web/http/visit.tsx'
import { nextField } from '../sign-in/password.tsx'
import { sessionOf } from './own.ts'

const address = '/tai-khoan/xac-thuc-hai-lop'
const words = (visit: Visit) => accountWords[visit.language].secondFactor
const options = (visit: Visit) => ({
  title: words(visit).title,
  ...(sessionOf(visit).complete ? { trail: [{ text: accountWords[visit.language].title, href: '/tai-khoan' }] } : {}),
})
/** Centred while signing in, at the left under the trail of a page one came to. */
export const frameOf = (visit: Visit): string =>
  sessionOf(visit).complete ? 'sign-in beside-trail stack' : 'sign-in stack'
const status = (error: string | undefined) => (error === undefined ? 200 : 422)

/** What it is for, and the password that begins it. */
export function showBegin(visit: Visit, next: string, error?: string) {
  const t = words(visit)
  return visit.page(
    options(visit),
    <div class={frameOf(visit)}>
      <PageHeader title={t.title} lead={t.lead} />
      {sessionOf(visit).needs === 'second-factor' && <Alert tone="warn">{t.required}</Alert>}
      <Card>
        <p>{t.need}</p>
        <PasswordForm visit={visit} action={address} submit={t.begin} error={error} next={next} />
      </Card>
    </div>,
    status(error),
  )
}

/** The QR code, and the field for the code that proves it was taken over. */
export function showScan(visit: Visit, next: string, begun: { sealed: string; uri: string }, error?: string) {
  const t = words(visit)
  const key = new URL(begun.uri).searchParams.get('secret') ?? ''
  return visit.page(
    options(visit),
    <div class={frameOf(visit)}>
      <PageHeader title={t.title} />
      <Card title={`1. ${t.scan}`} id="quet">
        <p>{t.scanSteps}</p>
        <QrCode text={begun.uri} label={t.qr} />
        <p>
          {t.byHand}: <code class="key">{key.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
        </p>
      </Card>
      <Card title={`2. ${t.confirm}`} id="xac-nhan">
        <Form csrf={visit.csrf} label={t.confirm} action={`${address}/ma`}>
          <input type="hidden" name={nextField} value={next} />
          <input type="hidden" name="start" value={begun.sealed} />
          <TextInput
            name="code"
            label={t.code}
            error={error}
            width="short"
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength={7}
          />
          <Button>{t.finish}</Button>
        </Form>
      </Card>
    </div>,
    status(error),
  )
}

/** The recovery codes, shown this once. */
export function showCodes(visit: Visit, next: string, codes: readonly string[], cookies: readonly string[] = []) {
  const t = words(visit)
  for (const cookie of cookies) visit.context.header('set-cookie', cookie, { append: true })
  return visit.page(
    { title: t.codesTitle },
    <div class={frameOf(visit)}>
      <PageHeader title={t.codesTitle} />
      <Alert tone="ok" live>
        {t.done}
      </Alert>
      <Card>
        <p>{t.codesLead}</p>
        <ul class="codes">
          {codes.map(code => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <LinkButton href={next}>{t.kept}</LinkButton>
      </Card>
    </div>,
  )
}

/** New recovery codes, or turning it off, each confirmed by the password. */
export function showManage(visit: Visit, errors: { newCodes?: string; off?: string } = {}) {
  const t = words(visit)
  return visit.page(
    options(visit),
    <div class={frameOf(visit)}>
      <PageHeader title={t.title} lead={t.isOn} />
      <Card title={t.newCodes} id="ma-du-phong">
        <p>{t.newCodesLead}</p>
        <PasswordForm visit={visit} action={`${address}/ma-du-phong`} submit={t.newCodes} error={errors.newCodes} />
      </Card>
      <Card title={t.off} id="tat">
        <p>{t.offLead}</p>
        <PasswordForm visit={visit} action={`${address}/tat`} submit={t.off} error={errors.off} second />
      </Card>
    </div>,
    status(errors.newCodes ?? errors.off),
  )
}

interface PasswordFormProps {
  visit: Visit
  action: string
  submit: string
  error: string | undefined
  next?: string
  /** The second form of a page has ids of its own. */
  second?: boolean
}

const PasswordForm = ({ visit, action, submit, error, next, second = false }: PasswordFormProps) => (
  <Form csrf={visit.csrf} label={submit} action={action}>
    {next !== undefined && <input type="hidden" name={nextField} value={next} />}
    <TextInput
      name="password"
      id={second ? 'password-2' : 'password'}
      type="password"
      label={words(visit).password}
      error={error}
      autocomplete="current-password"
    />
    <Button kind={second ? 'secondary' : 'primary'}>{submit}</Button>
  </Form>
)
