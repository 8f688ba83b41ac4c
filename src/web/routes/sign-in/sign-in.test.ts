import { beforeAll, describe, expect, it } from 'vitest'
import { createAccountsWithPassword, disableAccount } from '#modules/accounts/index.ts'
import type { Role } from '#shared/actor.ts'
import { browsing } from '#tests/support/browsing.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

const password = 'cây đa bến nước'
let world: World
let unitOf: (key: string) => string

async function account(username: string, role: Role = 'unit-officer', mustChangePassword = false): Promise<string> {
  const { ids } = await world.must(createAccountsWithPassword, {
    password,
    mustChangePassword,
    accounts: [
      {
        username,
        name: 'Nguyễn Văn Thành',
        email: `${username}@example.test`,
        grants: [{ role, unitId: unitOf('huyen-y-yen'), validFrom: '2020-01-01' }],
        demonstrationPosition: null,
      },
    ],
  })
  return ids[0] ?? ''
}

beforeAll(async () => {
  world = await createWorld()
  unitOf = await loadUnits(world)
})

const signInAs = async (username: string) => {
  const visitor = browsing(world)
  await visitor.signIn(username, password)
  return visitor
}

/** Lets time pass for sign-in, whose clock is the real one. */
const wait = {
  lock: () =>
    world.db
      .updateTable('auth_attempts')
      .set({ locked_until: new Date(Date.now() - 1000) })
      .execute(),
  idle: (hours: number) =>
    world.db
      .updateTable('auth_sessions')
      .set({ updated_at: new Date(Date.now() - hours * 3_600_000) })
      .execute(),
  absolute: () =>
    world.db
      .updateTable('auth_sessions')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute(),
}

describe('signing in', () => {
  it('leads to the page that was wanted, under the roles of today', async () => {
    await account('thanh')
    const visitor = browsing(world)
    expect((await visitor.get('/thong-bao')).location).toBe('/dang-nhap?tiep=%2Fthong-bao')
    const signedIn = await visitor.signIn('Thanh', password, '/thong-bao')
    expect(signedIn).toMatchObject({ status: 303, location: '/thong-bao' })
    const page = await visitor.get('/thong-bao')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Nguyễn Văn Thành')
    expect(page.text).toContain('huyện Ý Yên')
    expect(world.facts.at(-1)).toMatchObject({ name: 'signed-in' })
    expect(signedIn.setCookies.find(line => line.includes('session_token'))).toMatch(/HttpOnly.*SameSite=Lax/i)
  })

  it('takes a password typed in decomposed letters, and tells nothing about which part was wrong', async () => {
    await account('nfd')
    const visitor = browsing(world)
    expect((await visitor.signIn('nfd', password.normalize('NFD'))).status).toBe(303)
    const wrong = await browsing(world).signIn('nfd', 'sai rồi sai rồi')
    const unknown = await browsing(world).signIn('khong-co-ai', 'sai rồi sai rồi')
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    const message = (text: string) => /<div class="alert bad".*?<\/div>/s.exec(text)?.[0]
    expect(message(wrong.text)).toBe(message(unknown.text))
  })

  it('leads only to pages of this site', async () => {
    await account('noi-bo')
    for (const next of ['https://ke-xau.example', '//ke-xau.example', '/\\ke-xau.example', 'javascript:alert(1)']) {
      expect((await browsing(world).signIn('noi-bo', password, next)).location).toBe('/')
    }
  })

  it('takes no form that another page made', async () => {
    await account('gia-mao')
    const visitor = browsing(world)
    await visitor.get('/dang-nhap')
    const forged = await visitor.post('/dang-nhap', { _csrf: 'x', username: 'gia-mao', password })
    expect(forged.status).toBe(422)
    expect(forged.text).toContain('gia-mao')
    expect([...visitor.cookies.keys()]).toEqual(['neu-guong-browser'])
    const crossSite = await visitor.post(
      '/dang-nhap',
      { username: 'gia-mao', password },
      { 'sec-fetch-site': 'cross-site' },
    )
    expect(crossSite.status).toBe(403)
  })

  it('waits longer and longer after wrong passwords, for one account and not for others', async () => {
    await account('doan-mo')
    await account('ben-canh')
    const guess = () => browsing(world, { from: '198.51.100.7' }).signIn('doan-mo', 'sai rồi sai rồi')
    for (let time = 1; time <= 4; time += 1) expect((await guess()).text).toContain('chưa đúng')
    expect((await guess()).text).toContain('sau 1 phút')
    const right = await browsing(world).signIn('doan-mo', password)
    expect(right.status).toBe(422)
    expect(right.text).toContain('sau 1 phút')
    expect((await browsing(world).signIn('ben-canh', password)).status).toBe(303)
    await wait.lock()
    expect((await guess()).text).toContain('sau 2 phút')
    await wait.lock()
    expect((await browsing(world).signIn('doan-mo', password)).status).toBe(303)
    expect((await guess()).text).toContain('chưa đúng')
  })

  it('counts guesses made at once as so many guesses', async () => {
    await account('cung-luc')
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => browsing(world).signIn('cung-luc', 'sai rồi sai rồi')),
    )
    expect(guesses.filter(({ text }) => text.includes('chưa đúng')).length).toBeLessThanOrEqual(4)
  })

  it('is closed to disabled accounts, at once', async () => {
    const id = await account('nghi-huu')
    const visitor = await signInAs('nghi-huu')
    expect((await visitor.get('/thong-bao')).status).toBe(200)
    await world.must(disableAccount, { userId: id })
    expect((await visitor.get('/thong-bao')).location).toContain('/dang-nhap')
    expect((await browsing(world).signIn('nghi-huu', password)).text).toContain('đã ngừng sử dụng')
  })
})

describe('a session', () => {
  it('ends by signing out, and its cookie is worth nothing afterwards', async () => {
    await account('dang-xuat')
    const visitor = await signInAs('dang-xuat')
    await visitor.get('/thong-bao')
    const before = new Map(visitor.cookies)
    expect((await visitor.post('/dang-xuat', {})).location).toBe('/')
    expect((await visitor.get('/thong-bao')).location).toContain('/dang-nhap')
    for (const [name, value] of before) visitor.cookies.set(name, value)
    expect((await visitor.get('/thong-bao')).location).toContain('/dang-nhap')
  })

  it('ends when it is not used for two hours, and after a working day however busy', async () => {
    await account('bo-di')
    const idle = await signInAs('bo-di')
    await wait.idle(1.9)
    expect((await idle.get('/thong-bao')).status).toBe(200)
    await wait.idle(1.9)
    expect((await idle.get('/thong-bao')).status).toBe(200)
    await wait.idle(2.1)
    expect((await idle.get('/thong-bao')).location).toContain('/dang-nhap')
    const busy = await signInAs('bo-di')
    await wait.absolute()
    expect((await busy.get('/thong-bao')).location).toContain('/dang-nhap')
  })

  it('is not opened by a cookie that was altered', async () => {
    await account('sua-cookie')
    const visitor = await signInAs('sua-cookie')
    const cookie = visitor.cookies.get('neu-guong.session_token') ?? ''
    visitor.cookies.set('neu-guong.session_token', `a${cookie.slice(1)}`)
    expect((await visitor.get('/thong-bao')).location).toContain('/dang-nhap')
  })

  it('has the roles of today, whatever was granted when it began', async () => {
    const id = await account('het-nhiem-ky')
    const visitor = await signInAs('het-nhiem-ky')
    expect((await visitor.get('/thong-bao')).text).toContain('huyện Ý Yên')
    await world.db.updateTable('role_grants').set({ valid_to: '2021-01-21' }).where('user_id', '=', id).execute()
    expect((await visitor.get('/thong-bao')).text).not.toContain('huyện Ý Yên')
  })
})

describe('a form sent when the session had ended', () => {
  const languageOf = (username: string) =>
    world.db.selectFrom('users').select('language').where('username', '=', username).executeTakeFirstOrThrow()

  it('is kept, shown after signing in again, and sent on', async () => {
    await account('do-dang')
    const visitor = await signInAs('do-dang')
    await visitor.get('/thong-bao')
    await wait.idle(3)
    const late = await visitor.post('/thong-bao/da-doc', { ghi: ['chữ “một”', 'chữ <hai>'] })
    expect(late.location).toMatch(/^\/dang-nhap\?tiep=%2Ftiep-tuc%2F/)
    const next = decodeURIComponent(late.location?.split('tiep=')[1] ?? '')
    const signInPage = await visitor.get(late.location ?? '')
    expect(signInPage.text).toContain('được giữ lại')
    expect((await visitor.signIn('do-dang', password, next)).location).toBe(next)
    const kept = await visitor.get(next)
    expect(kept.text).toContain('action="/thong-bao/da-doc"')
    expect(kept.text).toContain('chữ “một”')
    expect(kept.text).toContain('chữ &lt;hai&gt;')
    expect((await visitor.post('/thong-bao/da-doc', {})).status).toBe(303)
  })

  it('is nothing to another browser or another person, and is unreadable in the database', async () => {
    await account('nguoi-mot')
    await account('nguoi-hai')
    const visitor = await signInAs('nguoi-mot')
    await visitor.get('/thong-bao')
    await wait.idle(3)
    const late = await visitor.post('/thong-bao/da-doc', { ghi: 'riêng tư' })
    const next = decodeURIComponent(late.location?.split('tiep=')[1] ?? '')
    const rows = await world.db.selectFrom('auth_kept_forms').select('sealed').execute()
    expect(rows.some(({ sealed }) => sealed.includes('riêng tư'))).toBe(false)
    const other = await signInAs('nguoi-mot')
    expect((await other.get(next)).status).toBe(404)
    await visitor.signIn('nguoi-hai', password, next)
    expect((await visitor.get(next)).status).toBe(404)
  })

  it('tells scripts that save by themselves, instead of sending them to a page', async () => {
    await account('tu-luu')
    const visitor = await signInAs('tu-luu')
    await visitor.get('/thong-bao')
    await wait.idle(3)
    const saved = await visitor.post('/thong-bao/da-doc', { ghi: 'x' }, { accept: 'application/json' })
    expect(saved.status).toBe(401)
  })

  it('is asked again when it comes from a page of an earlier session', async () => {
    await account('hai-the')
    const visitor = await signInAs('hai-the')
    const page = await visitor.get('/thong-bao')
    const old = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    visitor.cookies.delete('neu-guong.session_token')
    await visitor.signIn('hai-the', password)
    await visitor.get('/thong-bao')
    const posted = await visitor.post('/ngon-ngu', { _csrf: old, language: 'en' })
    expect(posted.location).toMatch(/^\/tiep-tuc\//)
    expect((await languageOf('hai-the')).language).toBe('vi')
    expect((await visitor.get(posted.location ?? '')).text).toContain('action="/ngon-ngu"')
    await visitor.post('/ngon-ngu', { language: 'en' })
    expect((await languageOf('hai-the')).language).toBe('en')
  })
})
