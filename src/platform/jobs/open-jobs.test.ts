import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createLogger } from '#platform/logging/logger.ts'
import { type Fact, fact } from '#shared/command.ts'
import { testDatabaseUrl } from '#tests/support/postgres/test-database.ts'
import { connect } from '../database/connect.ts'
import { type Jobs, openJobs } from './open-jobs.ts'

const wanted = (each: Fact) => each.name === 'wanted' || each.name === 'fails'
const jobs: Jobs[] = []
const reacted: Fact[][] = [[], []]
let db: ReturnType<typeof connect>['db']

async function react(process: number, each: Fact): Promise<void> {
  if (each.name === 'fails') throw new Error('it fails')
  reacted[process]?.push(each)
}

beforeAll(async () => {
  const url = await testDatabaseUrl()
  db = connect(url, { max: 4 }).db
  // Two processes of the product start at once on one database.
  jobs.push(...(await Promise.all([0, 1].map(() => openJobs(url, wanted, createLogger('silent'))))))
  await Promise.all(jobs.map((each, index) => each.work(one => react(index, one))))
})
afterAll(async () => {
  await Promise.all(jobs.map(each => each.stop()))
  await db.destroy()
})

const put = (...facts: Fact[]) => db.transaction().execute(async transaction => jobs[0]?.enqueue(transaction, facts))
const all = () => reacted.flat()

describe('jobs', () => {
  it('follow their facts soon, once, in whichever process, and only those that have reactions', async () => {
    await put(fact('wanted', ['a:1'], { n: 1 }), fact('unwanted', ['a:1']))
    await vi.waitFor(() => expect(all()).toEqual([fact('wanted', ['a:1'], { n: 1 })]), 3_000)
    reacted.forEach(each => {
      each.length = 0
    })
    await put(...Array.from({ length: 1_000 }, (_, n) => fact('wanted', [`a:${n}`])))
    await vi.waitFor(() => expect(all()).toHaveLength(1_000), 10_000)
    expect(new Set(all().map(({ subjects }) => subjects[0])).size).toBe(1_000)
  })

  it('do not exist when the command was rolled back', async () => {
    const before = all().length
    const rolledBack = db.transaction().execute(async transaction => {
      await jobs[0]?.enqueue(transaction, [fact('wanted', ['a:never'])])
      throw new Error('refused')
    })
    await expect(rolledBack).rejects.toThrow('refused')
    await put(fact('wanted', ['a:after']))
    await vi.waitFor(() => expect(all().length).toBe(before + 1), 3_000)
    expect(all().at(-1)?.subjects).not.toEqual(['a:never'])
  })

  it('that fail are kept to be tried again, and do not hold up the others', async () => {
    await put(fact('fails', ['a:bad']), fact('wanted', ['a:good']))
    await vi.waitFor(() => expect(all().some(({ subjects }) => subjects[0] === 'a:good')).toBe(true), 3_000)
    const waiting = sql<{ state: string }>`SELECT state::text FROM pgboss.job WHERE data->>'name' = 'fails'`
    await vi.waitFor(async () => expect((await waiting.execute(db)).rows).toEqual([{ state: 'retry' }]), 3_000)
  })
})
