import { beforeAll, describe, expect, it } from 'vitest'
import { letUnitRead, publishFile } from '#modules/files/index.ts'
import { pdf, windowsProgram } from '#modules/files/testing/sample-files.ts'
import { setParameter } from '#modules/parameters/index.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import { createSite } from '#web/site.tsx'
import { csrfField, csrfToken } from './csrf.ts'
import { receiveFile } from './receive-file.ts'
import { post } from './route.ts'

type User = Extract<Actor, { kind: 'user' }>

let world: World
const [province, department, school, other] = [newId(), newId(), newId(), newId()]

beforeAll(async () => {
  world = await createWorld()
  for (const [id, parentId] of [[province], [department, province], [school, department], [other, province]]) {
    if (id === undefined) continue
    await world.db.insertInto('units').values({ id, key: id, founded_on: '2000-01-01' }).execute()
    const version = { id: newId(), unit_id: id, valid_from: '2000-01-01', name: 'x', short_name: 'x', kind: 'so' }
    await world.db
      .insertInto('unit_versions')
      .values({ ...version, parent_id: parentId ?? null, search_text: '' })
      .execute()
  }
})

/** Sends a file as a page with a file field would, and gives the receipt. */
async function send(content: Uint8Array, name: string, user: User, ownerUnitId: string) {
  const route = post('/gui', 'signed-in', async visit => {
    const [file] = (await visit.form()).files('tep')
    if (file === undefined) throw new Error('no file arrived')
    return Response.json(await receiveFile(visit, file, { ownerUnitId }))
  })
  await world.get('/', user)
  const body = new FormData()
  body.set(csrfField, csrfToken(world.secret, user.userId))
  body.set('tep', new File([new Uint8Array(content)], name))
  const site = createSite(world.services, [route])
  const response = await site.request('/gui', { method: 'POST', body, headers: { 'x-test-user': user.userId } })
  return (await response.json()) as { ok: boolean; value: { id: string }; refusals: { code: string }[] }
}

describe('files of a dossier', () => {
  it('come back as they were sent, as a download that runs nothing', async () => {
    const officer = world.user('unit-officer', school)
    const { value } = await send(pdf, 'Báo cáo thành tích.pdf', officer, school)
    const response = await world.get(`/tep/${value.id}`, officer)
    expect(response.status).toBe(200)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Bao cao thanh tich.pdf"; filename*=UTF-8''${encodeURIComponent('Báo cáo thành tích.pdf')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    expect(world.facts.at(-1)).toMatchObject({ name: 'file-registered', subjects: [`file:${value.id}`] })
  })

  it('are for their unit, those above and those who work on dossiers; for others not, until shown or published', async () => {
    const officer = world.user('unit-officer', school)
    const { value } = await send(pdf, 'a.pdf', officer, school)
    const status = async (user?: User) => (await world.get(`/tep/${value.id}`, user)).status
    const insiders = [
      world.user('unit-head', school),
      world.user('unit-officer', department),
      world.user('unit-head', province),
      ...(
        ['standing-specialist', 'standing-head', 'council-member', 'signing-leader', 'clerk', 'inspector'] as const
      ).map(role => world.user(role, province)),
    ]
    for (const user of insiders) expect(await status(user), user.name).toBe(200)
    const stranger = world.user('unit-head', other)
    for (const user of [stranger, world.user('administrator', province)]) expect(await status(user)).toBe(403)
    expect((await world.get(`/tep/${value.id}`)).headers.get('location')).toContain('/dang-nhap')
    await letUnitRead(world.db, [value.id], other)
    expect(await status(stranger)).toBe(200)
    await publishFile(world.db, value.id)
    expect(await status()).toBe(200)
  })

  it('are taken from officers of the unit and of units above, not from others', async () => {
    expect((await send(pdf, 'a.pdf', world.user('unit-officer', department), school)).ok).toBe(true)
    for (const user of [world.user('unit-officer', other), world.user('inspector', province)]) {
      expect((await send(pdf, 'a.pdf', user, school)).refusals).toMatchObject([{ code: 'access.denied' }])
    }
  })

  it('are refused by content, and above the size of the parameter', async () => {
    const officer = world.user('unit-officer', school)
    expect((await send(windowsProgram, 'a.pdf', officer, school)).refusals).toMatchObject([
      { code: 'file.not-allowed' },
    ])
    const limit = { validFrom: '2021-01-01', source: 'test', confidence: 'provincial-choice' } as const
    await world.must(setParameter, { code: 'files.max-megabytes', value: 1, ...limit })
    const large = Buffer.concat([pdf, Buffer.alloc(1024 * 1024), pdf])
    expect((await send(large, 'a.pdf', officer, school)).refusals).toMatchObject([{ code: 'file.too-large' }])
  })

  it('are not found by guessing', async () => {
    const officer = world.user('unit-officer', school)
    for (const id of [newId(), 'khong-co', '..%2f..%2fetc%2fpasswd']) {
      expect((await world.get(`/tep/${id}`, officer)).status).toBe(404)
    }
  })

  it('are not sent again to a browser that has them', async () => {
    const officer = world.user('unit-officer', school)
    const { value } = await send(pdf, 'a.pdf', officer, school)
    const etag = (await world.get(`/tep/${value.id}`, officer)).headers.get('etag') ?? ''
    const headers = { 'x-test-user': officer.userId, 'if-none-match': etag }
    const site = createSite(world.services)
    expect((await site.request(`/tep/${value.id}`, { headers })).status).toBe(304)
    const stranger = world.user('unit-head', other)
    const refused = await site.request(`/tep/${value.id}`, { headers: { ...headers, 'x-test-user': stranger.userId } })
    expect(refused.status).toBe(403)
  })
})
