import { expect, it } from 'vitest'
import { spreadsheets } from './index.ts'

const columns = [
  { header: 'Tên <&"', width: 30 },
  { header: 'Ngày', width: 12 },
  { header: 'Số', width: 8 },
]

async function* batches() {
  yield [
    ['=HYPERLINK("http://x","y")', new Date('2021-05-04T00:00:00Z'), 5],
    ['Đặng Thị <b>&amp;', null, 0],
  ]
  for (let batch = 0; batch < 20; batch += 1) {
    await new Promise(resolve => setImmediate(resolve))
    yield Array.from({ length: 500 }, (_, index) => [`Dòng ${batch * 500 + index}`, null, index])
  }
}

it('a long table is a workbook that can be read back, nothing in it a formula', async () => {
  const content = new Uint8Array(
    await new Response(spreadsheets.streamTable('Sổ vàng: 2021/1', columns, batches())).arrayBuffer(),
  )
  const read = await spreadsheets.read(content)
  const [sheet] = read.ok ? read.value : []
  expect(read).toMatchObject({ ok: true })
  expect(sheet?.hasFormulas).toBe(false)
  expect(sheet?.rows).toHaveLength(10_003)
  expect(sheet?.rows[0]).toEqual(['Tên <&"', 'Ngày', 'Số'])
  expect(sheet?.rows[1]?.[0]).toBe('=HYPERLINK("http://x","y")')
  expect(sheet?.rows[1]?.[1]).toEqual(new Date('2021-05-04T00:00:00Z'))
  expect(sheet?.rows[2]?.[0]).toBe('Đặng Thị <b>&amp;')
  expect(sheet?.rows.at(-1)?.[0]).toBe('Dòng 9999')
})

it('an error while rows are read ends the file instead of a silent half', async () => {
  async function* failing() {
    yield [['a', null, 1]]
    throw new Error('lost')
  }
  await expect(new Response(spreadsheets.streamTable('x', columns, failing())).arrayBuffer()).rejects.toThrow()
})
