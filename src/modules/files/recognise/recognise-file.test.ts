import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { refusalText } from '#web/content/refusals/index.ts'
import { compoundFile, jpg, pdf, png, windowsProgram, wordDocument, workbook } from '../testing/sample-files.ts'
import { recogniseFile } from './recognise-file.ts'

async function problem(name: string, content: Uint8Array): Promise<string | undefined> {
  const result = await recogniseFile(name, content)
  if (result.ok) return undefined
  expect(refusalText(result.refusals[0], 'vi')).toContain(`“${name}”`)
  return result.refusals[0].code
}

/** The same archive with a directory that claims another unpacked size for its last entry. */
function withClaimedSize(archive: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(archive)
  copy.writeUInt32LE(size, copy.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)
  return copy
}

describe('what a file is', () => {
  it('is told by the content', async () => {
    for (const [name, content, kind] of [
      ['Báo cáo.pdf', pdf, 'pdf'],
      ['ảnh.JPG', jpg, 'jpg'],
      ['ảnh.jpeg', jpg, 'jpg'],
      ['dấu.png', png, 'png'],
      ['Tờ trình.docx', wordDocument(), 'docx'],
      ['Danh sách.xlsx', workbook(), 'xlsx'],
    ] as const) {
      expect(await recogniseFile(name, content)).toMatchObject({ ok: true, value: { kind, name } })
    }
  })

  it('keeps a name that is safe, in NFC, with an ending that fits', async () => {
    for (const [given, kept] of [
      ['C:\\Users\\an\\Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'],
      ['../../etc/passwd', 'passwd.pdf'],
      ['\u202efdp.exe.pdf', 'fdp.exe.pdf'],
      [`${'a'.repeat(400)}.pdf`, `${'a'.repeat(150)}.pdf`],
      ['', 'tep.pdf'],
    ] as const) {
      expect(await recogniseFile(given, pdf)).toMatchObject({ value: { name: kept } })
    }
  })

  it('refuses what is not what its name says', async () => {
    expect(await problem('ảnh.pdf', png)).toBe('file.misnamed')
    expect(await problem('bảng.xlsx', compoundFile('Workbook'))).toBe('file.old-office')
    expect(await problem('báo cáo.pdf', windowsProgram)).toBe('file.not-allowed')
    expect(await problem('trang.pdf', strToU8('<html><script>alert(1)</script>'))).toBe('file.not-allowed')
    expect(await problem('nén.docx', zipSync({ 'a.txt': strToU8('a') }))).toBe('file.not-allowed')
  })

  it('refuses passwords, macros, the empty and the broken off', async () => {
    expect(await problem('khóa.xlsx', compoundFile('EncryptedPackage'))).toBe('file.encrypted')
    expect(await problem('macro.xlsx', workbook({ 'xl/vbaProject.bin': strToU8('x') }))).toBe('file.macros')
    expect(await problem('trống.pdf', new Uint8Array())).toBe('file.empty')
    expect(await problem('dở.pdf', pdf.subarray(0, 60))).toBe('file.damaged')
    expect(await problem('dở.png', png.subarray(0, 50))).toBe('file.damaged')
    const whole = workbook({ 'xl/worksheets/sheet1.xml': strToU8('<c/>'.repeat(500)) })
    for (let cut = 1; cut < whole.length; cut += 37) {
      expect(await problem('dở.xlsx', whole.subarray(0, whole.length - cut))).toMatch(/damaged|not-allowed/)
    }
  })

  it('refuses archives that would explode, by their directory alone, and those that lie in it', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024)
    expect(await problem('bom.xlsx', workbook({ 'xl/media/a.bin': zeros }))).toBe('file.expands-too-much')
    const small = workbook({ 'xl/media/a.bin': zeros })
    expect(await problem('bom.xlsx', withClaimedSize(small, 1_000))).toBe('file.damaged')
    expect(await problem('bom.xlsx', withClaimedSize(small, 0xfffffffe))).toBe('file.expands-too-much')
  })
})
