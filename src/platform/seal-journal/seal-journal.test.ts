import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { appendToSealJournal, readSealJournal } from './seal-journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'neu-guong-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const seal = (id: number) => ({
  id,
  sealedAt: new Date('2021-01-21T01:02:03.004Z'),
  lastId: id * 10,
  lastMac: Buffer.alloc(32, id),
  mac: Buffer.alloc(32, id + 1),
})

test('what was journalled reads back; a line cut off by a crash is dropped', async () => {
  const file = join(folder, 'seals.jsonl')
  expect(await readSealJournal(file)).toEqual([])
  await appendToSealJournal(file, [seal(1), seal(2)])
  appendFileSync(file, '{"id":3,"seal')
  expect(await readSealJournal(file)).toEqual([seal(1), seal(2)])
  await appendToSealJournal(file, [seal(3)])
  expect(await readSealJournal(file)).toEqual([seal(1), seal(2), seal(3)])
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4)
})
