import {
  changeAccount,
  disableAccount,
  enableAccount,
  endRole,
  getAccount,
  grantRole,
  mayGive,
} from '#modules/accounts/index.ts'
import { roles } from '#shared/actor.ts'
import type { Result } from '#shared/result.ts'
import { Alert, Columns, PageHeader, Tag } from '#web/components/index.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { userWords } from '#web/content/users.ts'
import { parseDay } from '#web/http/day-input.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type FilledGrant, filledGrant, type GrantErrors, isGrant, readGrant } from './grant-fields.tsx'
import { keepers } from './keepers.ts'
import { listAddress } from './list.tsx'
import { AccessCard, DetailsCard, GrantCard, RolesCard } from './user-cards.tsx'

const uuid = /^[0-9a-f-]{36}$/

/** One user: details, roles over time, and whether they may come in. */
export const userRoutes = [
  get(`${listAddress}/:id`, keepers, async visit => await showUser(visit)),
  post(`${listAddress}/:id`, keepers, async visit => {
    const form = await visit.form()
    const details = { name: form.text('name'), username: form.text('username'), email: form.text('email') }
    const changed = await visit.run(changeAccount, {
      userId: idOf(visit),
      version: form.integer('version'),
      ...details,
    })
    if (changed.ok) return done(visit, userWords[visit.language].user.saved)
    const errors = changed.refusals.map(refusal => [refusal.at ?? 'name', refusalText(refusal, visit.language)])
    return await showUser(visit, { details, errors: Object.fromEntries(errors) })
  }),
  post(`${listAddress}/:id/vai-tro`, keepers, async visit => {
    const form = await visit.form()
    const grant = await readGrant(visit, form)
    const grantFilled = filledGrant(form)
    if (!isGrant(grant)) return await showUser(visit, { grantFilled, errors: { ...grant } })
    const granted = await visit.run(grantRole, { userId: idOf(visit), ...grant })
    if (granted.ok) return done(visit, userWords[visit.language].user.granted)
    const [refusal] = granted.refusals
    return await showUser(visit, {
      grantFilled,
      errors: { [refusal.at ?? 'role']: refusalText(refusal, visit.language) },
    })
  }),
  post(`${listAddress}/:id/thoi-vai-tro`, keepers, async visit => {
    const t = userWords[visit.language]
    const form = await visit.form()
    const validTo = parseDay(form.text('validTo'))
    if (validTo === undefined) return failed(visit, t.form.dateWrong)
    const input = { userId: idOf(visit), grantId: form.text('grant'), validTo }
    return after(visit, await visit.run(endRole, input), t.user.ended)
  }),
  post(`${listAddress}/:id/ngung`, keepers, async visit =>
    after(visit, await visit.run(disableAccount, { userId: idOf(visit) }), userWords[visit.language].user.disabled),
  ),
  post(`${listAddress}/:id/dung-lai`, keepers, async visit =>
    after(visit, await visit.run(enableAccount, { userId: idOf(visit) }), userWords[visit.language].user.enabled),
  ),
]

function idOf(visit: Visit): string {
  return orNotFound(uuid.test(visit.param('id')) ? visit.param('id') : undefined)
}

const addressOf = (visit: Visit): string => `${listAddress}/${idOf(visit)}`
const done = (visit: Visit, text: string) => visit.redirect(addressOf(visit), { tone: 'ok', text })
const failed = (visit: Visit, text: string) => visit.redirect(addressOf(visit), { tone: 'bad', text })
const after = (visit: Visit, result: Result<unknown>, text: string) =>
  result.ok ? done(visit, text) : failed(visit, refusalText(result.refusals[0], visit.language))

interface Shown {
  readonly details?: { readonly name: string; readonly username: string; readonly email: string }
  readonly grantFilled?: FilledGrant
  readonly errors?: GrantErrors & Readonly<Record<string, string | undefined>>
}

async function showUser(visit: Visit, { details, grantFilled, errors = {} }: Shown = {}): Promise<Response> {
  const t = userWords[visit.language]
  const { account, roles: held, isManaged } = orNotFound(await visit.ask(getAccount, { userId: idOf(visit) }))
  const choices = roles.filter(role => mayGive(visit.actor, [role]))
  const part = { visit, account, address: addressOf(visit), isManaged }
  const isActive = account.status === 'active'
  return await visit.page(
    { title: account.name, active: '/quan-tri', trail: [{ text: t.title, href: listAddress }] },
    <>
      <PageHeader
        title={account.name}
        lead={account.username}
        tags={<Tag tone={isActive ? 'ok' : 'bad'}>{t.statuses[account.status]}</Tag>}
      />
      {!isManaged && <Alert tone="warn">{t.user.notManaged}</Alert>}
      <Columns asideLabel={t.user.access} aside={<AccessCard {...part} />}>
        <RolesCard {...part} held={held} />
        {isManaged && isActive && <GrantCard {...part} choices={choices} filled={grantFilled} errors={errors} />}
        {isManaged && <DetailsCard {...part} filled={details ?? account} errors={errors} />}
      </Columns>
    </>,
    Object.keys(errors).length === 0 ? 200 : 422,
  )
}
