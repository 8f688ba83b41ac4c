import { createAccount, mayGive } from '#modules/accounts/index.ts'
import { roles } from '#shared/actor.ts'
import type { Refusal } from '#shared/result.ts'
import { Button, Card, Fieldset, Form, PageHeader, TextInput } from '#web/components/index.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { userWords } from '#web/content/users.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type FilledGrant, filledGrant, GrantFields, isGrant, readGrant } from './grant-fields.tsx'
import { keepers } from './keepers.ts'
import { showNewLink } from './link-page.tsx'
import { listAddress } from './list.tsx'

const address = `${listAddress}/them`

/** A new user with a first role and the link to choose a password. */
export const newUserRoutes = [
  get(address, keepers, visit => showForm(visit, {})),
  post(address, keepers, async visit => {
    const form = await visit.form()
    const details = { name: form.text('name'), username: form.text('username'), email: form.text('email') }
    const filled = { ...details, ...filledGrant(form) }
    const grant = await readGrant(visit, form)
    if (!isGrant(grant)) return showForm(visit, filled, { ...grant })
    const created = await visit.run(createAccount, { ...details, grants: [grant] })
    if (!created.ok) return showForm(visit, filled, errorsOf(created.refusals, visit))
    return await showNewLink(visit, created.value.id)
  }),
]

type Errors = Readonly<Record<string, string | undefined>>

const errorsOf = (refusals: readonly Refusal[], visit: Visit): Errors =>
  Object.fromEntries(refusals.map(refusal => [refusal.at ?? 'name', refusalText(refusal, visit.language)]))

interface Filled extends FilledGrant {
  readonly name?: string
  readonly username?: string
  readonly email?: string
}

function showForm(visit: Visit, filled: Filled, errors: Errors = {}) {
  const t = userWords[visit.language]
  const choices = roles.filter(role => mayGive(visit.actor, [role]))
  return visit.page(
    { title: t.form.title, active: '/quan-tri', trail: [{ text: t.title, href: listAddress }] },
    <>
      <PageHeader title={t.form.title} lead={t.form.lead} />
      <Card>
        <Form csrf={visit.csrf} once={visit.newOnceKey()} label={t.form.title} action={address} narrow>
          <Fieldset legend={t.form.who}>
            <TextInput name="name" label={t.name} value={filled.name} error={errors.name} autocomplete="off" />
            <TextInput
              name="username"
              label={t.username}
              hint={t.form.usernameHint}
              value={filled.username}
              error={errors.username}
              autocomplete="off"
              spellcheck={false}
            />
            <TextInput
              name="email"
              type="email"
              label={t.email}
              hint={t.form.emailHint}
              value={filled.email}
              error={errors.email}
              autocomplete="off"
            />
          </Fieldset>
          <Fieldset legend={t.form.first}>
            <GrantFields visit={visit} choices={choices} filled={filled} errors={errors} />
          </Fieldset>
          <div class="actions">
            <Button>{t.form.submit}</Button>
          </div>
        </Form>
      </Card>
    </>,
    Object.keys(errors).length === 0 ? 200 : 422,
  )
}
