import { beforeAll, describe, expect, it } from 'vitest'
import { documentKinds } from '#modules/documents/index.ts'
import { docx } from '#platform/documents/word/docx.ts'
import { paragraph, run, section } from '#platform/documents/word/open-xml.ts'
import { roles } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { readWord } from '#tests/support/documents/read-word.ts'
import { createWorld, type World } from '#tests/support/world.ts'

let world: World
let administrator: ReturnType<World['user']>
beforeAll(async () => {
  world = await createWorld({ on: '2021-05-04' })
  administrator = world.user('administrator', newId())
})

const path = '/quan-tri/mau-van-ban'
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const wordFile = (content: Uint8Array, name = 'mẫu của tỉnh.docx') => new File([content.slice()], name)
const send = (kind: string, content: Uint8Array, name?: string) =>
  world.post(`${path}/${kind}`, { file: wordFile(content, name) }, administrator)

/** The default template with one text changed everywhere. */
async function edited(kind: string, from: string, to: string): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
  const parts = unzipSync(await bytes(await world.get(`${path}/${kind}/mau.docx`, administrator)))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  if (!xml.includes(from)) throw new Error(`The template does not hold ${from}`)
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replaceAll(from, to)) })
}

describe('the Word templates of the province', () => {
  it('are shown with what they hold, and downloaded', async () => {
    const page = await (await world.get(path, administrator)).text()
    expect(page).toContain('Quyết định khen thưởng')
    for (const kind of documentKinds) {
      expect(await (await world.get(`${path}/${kind}`, administrator)).text()).toContain('{Số ký hiệu}')
      const { xml } = readWord(await bytes(await world.get(`${path}/${kind}/mau.docx`, administrator)))
      expect(xml).toContain('{Số ký hiệu}')
      for (const trial of ['xem-thu.docx', 'xem-thu.pdf']) {
        expect((await world.get(`${path}/${kind}/${trial}`, administrator)).status).toBe(200)
      }
    }
  })

  it('are replaced, used from then on, kept by day, and taken back', async () => {
    const own = await edited('quyet-dinh', 'QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH CỦA TỈNH:')
    const sent = await send('quyet-dinh', own)
    expect(sent.status).toBe(303)
    const filled = readWord(await bytes(await world.get(`${path}/quyet-dinh/xem-thu.docx`, administrator)))
    expect(filled.paragraphs).toContain('QUYẾT ĐỊNH CỦA TỈNH:')
    expect(filled.paragraphs.join()).not.toMatch(/[{}]/)
    const page = await (await world.get(`${path}/quyet-dinh`, administrator)).text()
    const version = /href="([^"]*\/ban\/[^"]*)"/.exec(page)?.[1] ?? ''
    expect(Buffer.from(await bytes(await world.get(version, administrator))).equals(Buffer.from(own))).toBe(true)
    expect((await world.post(`${path}/quyet-dinh/mac-dinh`, {}, administrator)).status).toBe(303)
    const back = readWord(await bytes(await world.get(`${path}/quyet-dinh/xem-thu.docx`, administrator)))
    expect(back.paragraphs).toContain('QUYẾT ĐỊNH:')
    expect(await (await world.get(`${path}/quyet-dinh`, administrator)).text()).toContain('mẫu của tỉnh.docx')
    expect(world.facts.map(({ name }) => name)).toEqual(['template-replaced', 'template-default-restored'])
  })

  it('are refused when they would not say what the document must say, with the reason', async () => {
    const refused = async (kind: string, content: Uint8Array, words: RegExp, name?: string) => {
      const response = await send(kind, content, name)
      expect(response.status).toBe(422)
      expect(await response.text()).toMatch(words)
    }
    await refused(
      'quyet-dinh',
      await edited('quyet-dinh', '{Người ký}', 'Phạm Văn A'),
      /thiếu chỗ điền bắt buộc: \{Người ký\}/,
    )
    await refused('quyet-dinh', await edited('quyet-dinh', '{Kèm theo}', '{Kem theo}'), /không biết: \{Kem theo\}/)
    await refused('quyet-dinh', await edited('quyet-dinh', '{/Nhóm}', ''), /Không đọc được tệp mẫu/)
    await refused('quyet-dinh', await edited('to-trinh', 'Kính gửi', 'Kính gửi'), /thiếu chỗ điền bắt buộc/)
    // A placeholder that stands outside of its loop is filled with nothing.
    const outside = await edited('quyet-dinh', '{Nội dung điều}', '')
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
    const parts = unzipSync(outside)
    const moved = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('QUYẾT ĐỊNH:', '{Nội dung điều}')
    await refused(
      'quyet-dinh',
      zipSync({ ...parts, 'word/document.xml': strToU8(moved) }),
      /Điền thử thì văn bản thiếu/,
    )
    const bare = docx(paragraph(run('Không có gì')) + section({ first: true }))
    await refused('bien-ban-hop', bare, /thiếu chỗ điền bắt buộc/)
    await refused('quyet-dinh', new TextEncoder().encode('MZ\u0090 program'), /không thuộc loại được nhận/, 'a.docx')
    await refused('quyet-dinh', new Uint8Array(), /Hãy chọn một tệp/)
    expect((await world.post(`${path}/quyet-dinh`, {}, administrator)).status).toBe(422)
    expect(world.facts.filter(({ name }) => name === 'template-replaced')).toHaveLength(1)
  })

  it('belong to the administrator and the head of the standing office', async () => {
    for (const role of roles) {
      const allowed = role === 'administrator' || role === 'standing-head'
      const user = world.user(role, newId())
      for (const address of ['', '/quyet-dinh', '/quyet-dinh/mau.docx', '/quyet-dinh/xem-thu.pdf']) {
        const { status } = await world.get(`${path}${address}`, user)
        expect({ role, address, status }).toEqual({ role, address, status: allowed ? 200 : 403 })
      }
      const posted = await world.post(`${path}/giay-hen/mac-dinh`, {}, user)
      expect(posted.status).toBe(allowed ? 303 : 403)
    }
    expect((await world.get(path)).status).toBe(303)
    expect((await world.get(`${path}/khong-co`, administrator)).status).toBe(404)
  })
})
