import { beforeAll, describe, expect, it } from 'vitest'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import {
  changeAccount,
  choosePassword,
  createAccount,
  createAccountsWithPassword,
  disableAccount,
  endRole,
  getAccount,
  grantRole,
  issuePasswordLink,
  listAccounts,
  usersWithRole,
} from './index.ts'

let world: World
let district: string
let province: string
let count = 0
beforeAll(async () => {
  world = await createWorld()
  const unit = await loadUnits(world)
  district = unit('huyen-y-yen')
  province = unit('ubnd-tinh')
})

function newName(): string {
  count += 1
  return `nguoi-${count}`
}

const details = (username = newName()) => ({
  username,
  name: 'Đỗ Thị Ánh',
  email: `${username}@example.test`,
})
const officer = (unitId = district) => ({ role: 'unit-officer', unitId, validFrom: '2021-01-01' }) as const
const administrator = () => world.user('administrator', province)
const standingHead = () => world.user('standing-head', province)

describe('accounts', () => {
  it('are created with roles, and with user names and addresses that nobody else has', async () => {
    const { id } = await world.must(createAccount, { ...details('do.thi.anh'), grants: [officer(), officer()] })
    const found = await world.ask(getAccount, { userId: id })
    expect(found?.account).toMatchObject({ username: 'do.thi.anh', status: 'active', hasSecondFactor: false })
    expect(found?.roles).toMatchObject([
      { role: 'unit-officer', unitName: 'Ủy ban nhân dân huyện Ý Yên', validTo: null },
    ])
    const again = (given: object) => world.run(createAccount, { ...details(), ...given, grants: [] })
    expect(await again({ username: 'Do.Thi.Anh' })).toMatchObject({
      refusals: [{ code: 'account.username-taken', at: 'username' }],
    })
    expect(await again({ email: 'DO.THI.ANH@example.test' })).toMatchObject({
      refusals: [{ code: 'account.email-taken' }],
    })
    expect(await again({ username: 'có dấu' })).toMatchObject({ refusals: [{ code: 'account.username-form' }] })
    expect(await again({ email: 'khong-phai-thu' })).toMatchObject({ refusals: [{ code: 'account.email-form' }] })
  })

  it('are looked after by administrators; by the head of the standing office when they are of units', async () => {
    const ofUnit = await world.must(createAccount, { ...details(), grants: [officer()] }, standingHead())
    const clerk = await world.must(
      createAccount,
      { ...details(), grants: [{ ...officer(province), role: 'clerk' }] },
      administrator(),
    )
    const beyond = { refusals: [{ code: 'account.beyond-your-role' }] }
    expect(
      await world.run(
        createAccount,
        { ...details(), grants: [{ ...officer(province), role: 'clerk' }] },
        standingHead(),
      ),
    ).toMatchObject(beyond)
    expect(
      await world.run(grantRole, { userId: ofUnit.id, ...officer(province), role: 'administrator' }, standingHead()),
    ).toMatchObject(beyond)
    const onClerk = (by: ReturnType<typeof administrator>) => [
      () => world.run(issuePasswordLink, { userId: clerk.id }, by),
      () => world.run(disableAccount, { userId: clerk.id }, by),
    ]
    for (const act of onClerk(standingHead())) expect(await act()).toMatchObject(beyond)
    for (const act of onClerk(administrator())) expect(await act()).toMatchObject({ ok: true })
    for (const role of ['unit-head', 'standing-specialist', 'clerk', 'inspector', 'signing-leader'] as const) {
      const denied = await world.run(createAccount, { ...details(), grants: [] }, world.user(role, district))
      expect(denied).toMatchObject({ refusals: [{ code: 'access.denied' }] })
    }
  })

  it('keep at least one administrator, and nobody disables themselves', async () => {
    const [first, second] = await Promise.all(
      ['quan-tri-1', 'quan-tri-2'].map(name =>
        world.must(createAccount, { ...details(name), grants: [{ ...officer(province), role: 'administrator' }] }),
      ),
    )
    if (first === undefined || second === undefined) throw new Error('two accounts were created')
    const self = { ...administrator(), userId: first.id }
    expect(await world.run(disableAccount, { userId: first.id }, self)).toMatchObject({
      refusals: [{ code: 'account.not-yourself' }],
    })
    const [mine] = (await world.ask(getAccount, { userId: first.id }))?.roles ?? []
    await world.must(endRole, { userId: first.id, grantId: mine?.id ?? '', validTo: '2021-01-21' })
    expect(await world.run(disableAccount, { userId: second.id })).toMatchObject({
      refusals: [{ code: 'account.last-administrator' }],
    })
    const [last] = (await world.ask(getAccount, { userId: second.id }))?.roles ?? []
    const ended = await world.run(endRole, { userId: second.id, grantId: last?.id ?? '', validTo: '2021-03-01' })
    expect(ended).toMatchObject({ refusals: [{ code: 'account.last-administrator' }] })
  })

  it('tell the second of two editors', async () => {
    const { id } = await world.must(createAccount, { ...details('hai-nguoi-sua'), grants: [] })
    const change = (name: string) =>
      world.run(changeAccount, { ...details('hai-nguoi-sua'), name, userId: id, version: 1 })
    expect(await change('Tên thứ nhất')).toMatchObject({ ok: true })
    expect(await change('Tên thứ hai')).toMatchObject({ refusals: [{ code: 'changed-meanwhile' }] })
  })
})

describe('roles', () => {
  it('are held from a day to a day, of one kind and unit once at a time', async () => {
    const { id } = await world.must(createAccount, { ...details(), grants: [] })
    const grant = { userId: id, role: 'unit-head', unitId: district } as const
    const { id: grantId } = await world.must(grantRole, { ...grant, validFrom: '2021-02-01' })
    expect(await world.run(grantRole, { ...grant, validFrom: '2021-03-01' })).toMatchObject({
      refusals: [{ code: 'account.role-held' }],
    })
    const heads = (day: string) => usersWithRole(world.db, 'unit-head', day, district)
    expect(await heads('2021-01-31')).not.toContain(id)
    expect(await heads('2021-02-01')).toContain(id)
    await world.must(endRole, { userId: id, grantId, validTo: '2021-06-01' })
    expect(await heads('2021-05-31')).toContain(id)
    expect(await heads('2021-06-01')).not.toContain(id)
    await world.must(grantRole, { ...grant, validFrom: '2021-06-01' })
    await world.must(disableAccount, { userId: id })
    expect(await heads('2021-02-01')).not.toContain(id)
  })

  it('that never began leave no trace but in the history', async () => {
    const { id } = await world.must(createAccount, {
      ...details(),
      grants: [{ ...officer(), validFrom: '2021-05-01' }],
    })
    const [role] = (await world.ask(getAccount, { userId: id }))?.roles ?? []
    await world.must(endRole, { userId: id, grantId: role?.id ?? '', validTo: '2021-04-01' })
    expect((await world.ask(getAccount, { userId: id }))?.roles).toEqual([])
    expect(world.facts.filter(({ subjects }) => subjects.includes(`user:${id}`)).map(({ name }) => name)).toEqual([
      'account-created',
      'role-granted',
      'role-ended',
    ])
  })

  it('are for units that exist', async () => {
    const { id } = await world.must(createAccount, { ...details(), grants: [] })
    const granted = await world.run(grantRole, { userId: id, role: 'clerk', unitId: id, validFrom: '2021-02-01' })
    expect(granted).toMatchObject({ refusals: [{ code: 'account.unit-not-found' }] })
  })
})

describe('the list', () => {
  it('finds without diacritics, by role, unit and status, page by page in Vietnamese order', async () => {
    const names = ['Ân Văn Bình', 'An Văn Bình', 'Ăn Văn Bình', 'Đặng Văn Bình', 'Dương Văn Bình']
    for (const name of names) await world.must(createAccount, { ...details(), name, grants: [officer()] })
    const list = async (input: object) =>
      await world.ask(listAccounts, { text: 'BINH van', limit: 2, ...input } as never)
    const first = await list({})
    expect(first).toMatchObject({ count: 5, previous: null, rows: [{ name: 'An Văn Bình' }, { name: 'Ăn Văn Bình' }] })
    const second = await list({ after: first.next })
    expect(second.rows.map(({ name }) => name)).toEqual(['Ân Văn Bình', 'Dương Văn Bình'])
    const back = await list({ before: second.previous })
    expect(back.rows).toEqual(first.rows)
    expect((await list({ role: 'unit-officer', unitId: district })).count).toBe(5)
    expect((await list({ role: 'clerk' })).count).toBe(0)
    expect((await list({ unitId: province })).count).toBe(0)
    expect((await list({ status: 'disabled' })).count).toBe(0)
    expect((await list({ text: '100%_' })).count).toBe(0)
  })
})

describe('a password link', () => {
  it('works once, and only the newest', async () => {
    const { id } = await world.must(createAccount, { ...details('lien-ket'), grants: [] })
    const old = await world.must(issuePasswordLink, { userId: id })
    const { token } = await world.must(issuePasswordLink, { userId: id })
    const choose = (by: string, password = 'mái đình cong vút') => world.run(choosePassword, { token: by, password })
    const dead = { refusals: [{ code: 'password.link-dead' }] }
    expect(await choose(old.token)).toMatchObject(dead)
    expect(await choose(token, 'ngắn')).toMatchObject({ refusals: [{ code: 'password.too-short' }] })
    expect(await choose(token)).toMatchObject({ ok: true, value: { username: 'lien-ket' } })
    expect(await choose(token)).toMatchObject(dead)
    expect(JSON.stringify(world.facts)).not.toContain(token)
    const kept = await world.db.selectFrom('command_receipts').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('dies with time and with the account', async () => {
    const { id } = await world.must(createAccount, { ...details(), grants: [] })
    const late = await world.must(issuePasswordLink, { userId: id })
    await world.db
      .updateTable('auth_password_links')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute()
    const choose = (token: string) => world.run(choosePassword, { token, password: 'mái đình cong vút' })
    expect(await choose(late.token)).toMatchObject({ ok: false })
    const { token } = await world.must(issuePasswordLink, { userId: id })
    await world.must(disableAccount, { userId: id })
    expect(await choose(token)).toMatchObject({ ok: false })
    expect(await world.run(issuePasswordLink, { userId: id })).toMatchObject({
      refusals: [{ code: 'account.disabled' }],
    })
  })
})

describe('many accounts at once', () => {
  it('are made by the system alone, for the price of one password', async () => {
    const accounts = Array.from({ length: 2_500 }, (_, number) => ({
      ...details(`trinh-dien-${number}`),
      grants: [officer()],
      demonstrationPosition: number < 3 ? number + 1 : null,
    }))
    const input = { password: 'nêu gương 2021', mustChangePassword: false, accounts }
    expect(await world.run(createAccountsWithPassword, input, administrator())).toMatchObject({ ok: false })
    const began = performance.now()
    const { ids } = await world.must(createAccountsWithPassword, input)
    expect(ids).toHaveLength(2_500)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
