import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAccountsWithPassword } from '#modules/accounts/index.ts'
import { setParameter } from '#modules/parameters/index.ts'
import type { Role } from '#shared/actor.ts'
import { browsing } from '#tests/support/browsing.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'

const password = 'cây đa bến nước'
const secondFactor = '/tai-khoan/xac-thuc-hai-lop'
let world: World
let unitId: string

beforeAll(async () => {
  world = await createWorld()
  unitId = (await loadUnits(world))('huyen-y-yen')
  await world.must(setParameter, {
    code: 'sign-in.second-factor-roles',
    value: ['administrator'],
    validFrom: '2016-01-01',
    source: 'Quy chế',
    confidence: 'provincial-choice',
  })
})

async function someone(username: string, role: Role = 'unit-officer', mustChangePassword = false) {
  await world.must(createAccountsWithPassword, {
    password,
    mustChangePassword,
    accounts: [
      {
        username,
        name: 'Nguyễn Văn Thành',
        email: `${username}@example.test`,
        grants: [{ role, unitId, validFrom: '2020-01-01' }],
        demonstrationPosition: null,
      },
    ],
  })
  const visitor = browsing(world)
  const signedIn = await visitor.signIn(username, password, '/thong-bao')
  return { visitor, signedIn }
}

const codeOf = (key: string, secondsFromNow = 0) =>
  new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate({
    timestamp: Date.now() + secondsFromNow * 1000,
  })
const keyIn = (text: string) => /<code class="key">([^<]+)</.exec(text)?.[1] ?? ''
const startIn = (text: string) => /name="start" value="([^"]+)"/.exec(text)?.[1] ?? ''
const recoveryCodesIn = (text: string) =>
  [...text.matchAll(/<code>(\w{5}-\w{5})<\/code>/g)].map(match => match[1] ?? '')

async function setUp(visitor: Awaited<ReturnType<typeof someone>>['visitor']) {
  await visitor.get(`${secondFactor}?tiep=%2Fthong-bao`)
  const scan = await visitor.post(secondFactor, { password, tiep: '/thong-bao' })
  const key = keyIn(scan.text)
  const confirm = (code: string) =>
    visitor.post(`${secondFactor}/ma`, { code, start: startIn(scan.text), tiep: '/thong-bao' })
  return { scan, key, confirm }
}

describe('the second factor', () => {
  it('must be set up before anything else by those whose role asks for it, and is asked at the next sign-in', async () => {
    const { visitor, signedIn } = await someone('quan-tri', 'administrator')
    expect(signedIn.location).toBe('/thong-bao')
    const to = `${secondFactor}?tiep=%2Fthong-bao`
    expect((await visitor.get('/thong-bao')).location).toBe(to)
    expect((await visitor.post('/thong-bao/da-doc', {})).status).toBe(303)
    expect((await visitor.get(to)).text).toContain('phải dùng xác thực hai lớp')
    expect((await visitor.post(secondFactor, { password: 'sai rồi sai rồi' })).status).toBe(422)
    const { scan, key, confirm } = await setUp(visitor)
    expect(scan.text).toContain('<svg class="qr"')
    const wrong = await confirm('000000')
    expect(wrong.status).toBe(422)
    expect(keyIn(wrong.text)).toBe(key)
    const before = visitor.cookies.get('neu-guong.session_token')
    const codes = await confirm(codeOf(key))
    expect(recoveryCodesIn(codes.text)).toHaveLength(10)
    expect(visitor.cookies.get('neu-guong.session_token')).not.toBe(before)
    expect((await visitor.get('/thong-bao')).status).toBe(200)

    const again = browsing(world)
    expect((await again.signIn('quan-tri', password, '/thong-bao')).location).toBe('/dang-nhap/ma?tiep=%2Fthong-bao')
    expect((await again.get('/thong-bao')).location).toContain('/dang-nhap?')
    await again.get('/dang-nhap/ma?tiep=%2Fthong-bao')
    expect((await again.post('/dang-nhap/ma', { code: '000000', tiep: '/thong-bao' })).status).toBe(422)
    const entered = await again.post('/dang-nhap/ma', { code: codeOf(key, 30), tiep: '/thong-bao' })
    expect(entered).toMatchObject({ status: 303, location: '/thong-bao' })
    expect((await again.get('/thong-bao')).status).toBe(200)
  })

  it('lets in by a recovery code, once', async () => {
    const { visitor } = await someone('mat-dien-thoai')
    const { key, confirm } = await setUp(visitor)
    const [code = ''] = recoveryCodesIn((await confirm(codeOf(key))).text)
    const enter = async () => {
      const lost = browsing(world)
      await lost.signIn('mat-dien-thoai', password)
      return await lost.post('/dang-nhap/ma', { code })
    }
    expect((await enter()).status).toBe(303)
    expect((await enter()).status).toBe(422)
  })

  it('does not take the same code twice', async () => {
    const { visitor } = await someone('nghe-len')
    const { key, confirm } = await setUp(visitor)
    await confirm(codeOf(key))
    const enter = async (code: string) => {
      const other = browsing(world)
      await other.signIn('nghe-len', password)
      return (await other.post('/dang-nhap/ma', { code })).status
    }
    const code = codeOf(key, 30)
    expect(await enter(code)).toBe(303)
    expect(await enter(code)).toBe(422)
  })

  it('waits after many wrong codes, however often the password is given anew', async () => {
    const { visitor } = await someone('doan-ma')
    const { key, confirm } = await setUp(visitor)
    await confirm(codeOf(key))
    const guess = async (code: string) => {
      const other = browsing(world)
      await other.signIn('doan-ma', password)
      return (await other.post('/dang-nhap/ma', { code })).text
    }
    for (let time = 1; time <= 5; time += 1) expect(await guess('000000')).toContain('Mã chưa đúng')
    expect(await guess(codeOf(key, 30))).toContain('sau 15 phút')
  })

  it('is turned off by the password only, and set up anew for another phone', async () => {
    const { visitor } = await someone('doi-may')
    const { key, confirm } = await setUp(visitor)
    await confirm(codeOf(key))
    await visitor.get(secondFactor)
    expect((await visitor.post(`${secondFactor}/tat`, { password: 'sai rồi sai rồi' })).status).toBe(422)
    const renewed = await visitor.post(`${secondFactor}/ma-du-phong`, { password })
    expect(recoveryCodesIn(renewed.text)).toHaveLength(10)
    expect((await visitor.post(`${secondFactor}/tat`, { password })).status).toBe(303)
    expect((await setUp(visitor)).key).not.toBe(key)
  })

  it('is not begun from what another session carried along', async () => {
    const one = await someone('phien-mot')
    const { scan } = await setUp(one.visitor)
    const other = await someone('phien-hai')
    await setUp(other.visitor)
    const posted = await other.visitor.post(`${secondFactor}/ma`, { code: '123456', start: startIn(scan.text) })
    expect(posted.location).toBe(secondFactor)
  })
})

describe('a password', () => {
  const address = '/tai-khoan/mat-khau'

  it('that somebody else set is changed before anything else', async () => {
    const { visitor } = await someone('lan-dau', 'unit-officer', true)
    expect((await visitor.get('/thong-bao')).location).toBe(`${address}?tiep=%2Fthong-bao`)
    await visitor.get(`${address}?tiep=%2Fthong-bao`)
    const fields = { current: password, tiep: '/thong-bao' }
    const change = (chosen: string, again = chosen) => visitor.post(address, { ...fields, password: chosen, again })
    expect((await change('ngắn quá')).text).toContain('8 ký tự')
    expect((await change('matkhau123')).text).toContain('quá dễ đoán')
    expect((await change('1234567890')).text).toContain('quá dễ đoán')
    expect((await change('Lan-Dau rất dài')).text).toContain('tên đăng nhập')
    expect((await change('mái đình cong vút', 'mái đình cong')).text).toContain('chưa giống nhau')
    expect((await change(password)).text).toContain('phải khác')
    expect((await change('mái đình cong vút')).location).toBe('/thong-bao')
    expect((await visitor.get('/thong-bao')).status).toBe(200)
    expect((await browsing(world).signIn('lan-dau', password)).status).toBe(422)
    expect((await browsing(world).signIn('lan-dau', 'mái đình cong vút'.normalize('NFD'))).status).toBe(303)
  })

  it('is changed with the present one, and ends the sessions elsewhere', async () => {
    const { visitor } = await someone('doi-mat-khau')
    const elsewhere = browsing(world)
    await elsewhere.signIn('doi-mat-khau', password)
    await visitor.get(address)
    const chosen = { password: 'mái đình cong vút', again: 'mái đình cong vút' }
    expect((await visitor.post(address, { current: 'không phải', ...chosen })).text).toContain(
      'Mật khẩu hiện tại chưa đúng',
    )
    expect((await visitor.post(address, { current: password, ...chosen })).location).toBe('/tai-khoan')
    expect((await visitor.get('/thong-bao')).status).toBe(200)
    expect((await elsewhere.get('/thong-bao')).location).toContain('/dang-nhap')
    expect(JSON.stringify(world.facts)).not.toContain('mái đình')
  })
})

describe('one’s own account', () => {
  it('shows the sessions, and ends one or all others', async () => {
    const { visitor } = await someone('nhieu-noi')
    const [second, third] = [browsing(world), browsing(world)]
    await second.signIn('nhieu-noi', password)
    await third.signIn('nhieu-noi', password)
    const page = await visitor.get('/tai-khoan')
    const ids = [...page.text.matchAll(/name="session" value="([^"]+)"/g)].map(match => match[1] ?? '')
    expect(ids).toHaveLength(2)
    await visitor.post('/tai-khoan/phien', { session: ids[0] ?? '' })
    const open = async () =>
      (await Promise.all([visitor, second, third].map(each => each.get('/thong-bao')))).map(({ status }) => status)
    expect((await open()).filter(status => status === 200)).toHaveLength(2)
    await visitor.post('/tai-khoan/phien', {})
    expect(await open()).toEqual([200, 303, 303])
  })

  it('never ends the session of another', async () => {
    const { visitor } = await someone('ke-trom')
    const other = await someone('nan-nhan')
    const account = await world.db
      .selectFrom('users')
      .select('id')
      .where('username', '=', 'nan-nhan')
      .executeTakeFirstOrThrow()
    const session = await world.db
      .selectFrom('auth_sessions')
      .select('id')
      .where('user_id', '=', account.id)
      .executeTakeFirstOrThrow()
    await visitor.get('/tai-khoan')
    await visitor.post('/tai-khoan/phien', { session: session.id })
    expect((await other.visitor.get('/thong-bao')).status).toBe(200)
  })

  it('changes address and language, tells the second of two editors, and keeps what was typed', async () => {
    const { visitor } = await someone('sua-minh')
    await visitor.get('/tai-khoan')
    const change = (fields: Record<string, string>) =>
      visitor.post('/tai-khoan', { version: '1', language: 'en', ...fields })
    expect((await change({ email: 'khong-phai-thu' })).text).toContain('khong-phai-thu')
    expect((await change({ email: 'moi@example.test' })).location).toBe('/tai-khoan')
    expect((await visitor.get('/tai-khoan')).text).toContain('My account')
    const second = await change({ email: 'khac@example.test', language: 'vi' })
    expect(second.status).toBe(422)
    expect(second.text).toContain('khac@example.test')
    expect(second.text).toContain('Someone else has just changed this')
  })
})
