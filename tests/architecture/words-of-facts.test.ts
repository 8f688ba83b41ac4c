import { describe, expect, it } from 'vitest'
import { factText, knownFacts } from '#web/content/facts/index.ts'
import { foldersIn, isTest, readText, sourcesIn } from './sources.ts'

/** The facts that each module's README lists. */
const listed = foldersIn('src/modules').flatMap(name => {
  const [, list = ''] = /^- Facts:(.*(?:\n {2}.*)*)/m.exec(readText(`src/modules/${name}/README.md`)) ?? []
  return [...list.matchAll(/`([a-z]+-[a-z-]+)`/g)].map(match => match[1] ?? '')
})

/** The facts that the code names where it makes them. */
const made = sourcesIn('src/modules')
  .filter(source => !isTest(source))
  .flatMap(({ text }) => [...text.matchAll(/\bfact\(\s*'([^']+)'/g)].map(match => match[1] ?? ''))

describe('words of facts', () => {
  it('every fact that a module records stands in its README and has words in web/content/facts', () => {
    expect(made.filter(name => !listed.includes(name))).toEqual([])
    expect(listed.filter(name => !knownFacts.includes(name))).toEqual([])
    expect(knownFacts.filter(name => !listed.includes(name) && !made.includes(name))).toEqual([])
  })

  it('a fact is told with its values, by the variant that fits', () => {
    const moved = { name: 'nomination-moved', data: { move: 'return-for-correction', dueOn: '2021-04-09' } }
    expect(factText(moved, 'vi')).toBe('Trả lại để sửa, hạn 09/04/2021')
    expect(factText({ ...moved, data: { move: 'never' } }, 'en')).toBe('Moved on')
    expect(factText({ name: 'unheard-of', data: null }, 'vi')).toBe('unheard-of')
  })
})
