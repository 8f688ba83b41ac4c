import { sql } from 'kysely'
import { readReferenceUnits } from '#main/reference-units.ts'
import { loadReferenceUnits } from '#modules/organisations/index.ts'
import { listHonourees, matchKey } from '#modules/people/index.ts'
import { MovableClock } from '#platform/clock/clock.ts'
import { bySystem, createRunner } from '#platform/database/run-command.ts'
import { fold } from '#shared/text/fold.ts'
import { Random } from '../database/demo/random.ts'
import { type Bench, measure } from './support/bench.ts'
import { withBenchDatabase } from './support/bench-database.ts'
import { seedPeople } from './support/seed-people.ts'

const people = 1_000_000
const searches = 200
const words = (name: string): string[] => fold(name).split(' ')
const vowel = /[aeiou]/

/** How people type a name they look for. */
const ways: Readonly<Record<string, (name: string, random: Random) => string>> = {
  'whole, with marks': name => name,
  'whole, without marks': name => fold(name),
  unfinished: name => fold(name).slice(0, -1),
  'family and given name': name => [words(name)[0], words(name).at(-1)].join(' '),
  'given name first': name => words(name).toReversed().join(' '),
  'middle and given name': name => words(name).slice(1).join(' '),
  'given name alone': name => words(name).at(-1) ?? '',
  'family and middle name': name => words(name).slice(0, 2).join(' '),
  'middle name first': name => words(name).slice(0, 2).toReversed().join(' '),
  'with a slip': (name, random) => fold(name).replace(vowel, letter => letter + random.pick([...'aeiou'])),
}

/** One search of a registry of a million people, in every way people type. */
export const nameSearch: Bench = {
  name: 'Name search among 1,000,000 people',
  run: () =>
    withBenchDatabase(async ({ db }) => {
      const random = new Random(2021)
      const clock = new MovableClock('2021-01-21')
      const nothing = async () => {}
      const runner = createRunner({ db, clock, record: nothing, enqueue: nothing })
      const { actor } = bySystem('bench')
      await runner.run(loadReferenceUnits, await readReferenceUnits(), { actor })
      const names = await seedPeople(db, random, people)

      const bare = await measure(searches, () =>
        sql`SELECT id FROM honourees WHERE match_key = ${matchKey(random.pick(names))} LIMIT 50`.execute(db),
      )
      const baseline = { what: 'a bare index lookup', value: bare.p95 }
      const figures = []
      for (const [what, typed] of Object.entries(ways)) {
        const { p50, p95 } = await measure(searches, () =>
          runner.ask(listHonourees, { text: typed(random.pick(names), random) }, actor),
        )
        figures.push({ what: `${what}: half within`, value: p50, unit: 'ms' as const })
        figures.push({
          what: `${what}: 95 of 100 within`,
          value: p95,
          unit: 'ms' as const,
          baseline,
          limit: { atMost: 30 },
        })
      }
      return figures
    }),
}
