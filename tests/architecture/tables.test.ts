import { describe, expect, it } from 'vitest'
import { foldersIn, isTest, moduleOf, readText, sourcesIn } from './sources.ts'

const tables = [...readText('database/schema.ts').matchAll(/^ {2}(\w+): \w+;$/gm)]
  .map(match => match[1] ?? '')
  .filter(name => /export interface DB \{[\s\S]*/.exec(readText('database/schema.ts'))?.[0].includes(`  ${name}: `))

/** Tables named on the `Tables:` line of each module's README. */
const owners = new Map(
  foldersIn('src/modules').flatMap(name => {
    const [, list = ''] = /^- Tables:(.*(?:\n {2}.*)*)/m.exec(readText(`src/modules/${name}/README.md`)) ?? []
    return [...list.matchAll(/`(\w+)`/g)].map(match => [match[1] ?? '', name] as const)
  }),
)
describe('who owns which table', () => {
  it('every table a README names exists', () => {
    expect(tables.length).toBeGreaterThan(40)
    expect([...owners.keys()].filter(table => !tables.includes(table))).toEqual([])
  })

  it('only the owner names its tables', () => {
    const naming = /\b(?:selectFrom|insertInto|updateTable|deleteFrom|innerJoin|leftJoin|mergeInto)\(\s*['"`](\w+)/g
    const wrong = sourcesIn('src/modules')
      .filter(source => !isTest(source))
      .flatMap(({ path, text }) =>
        [...text.matchAll(naming)]
          .map(match => match[1] ?? '')
          .filter(table => owners.has(table) && owners.get(table) !== moduleOf(path))
          .map(table => `${path}: ${table}`),
      )
    expect(wrong).toEqual([])
  })
})
