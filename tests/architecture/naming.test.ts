import { describe, expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

const sources = ['src', 'tests', 'database'].flatMap(sourcesIn)
const generated = ['database/schema.ts']

describe('names and sizes', () => {
  it('files are kebab-case and carry no empty words', () => {
    const name = (path: string) => path.split('/').at(-1) ?? ''
    const wrong = sources.filter(
      ({ path }) =>
        !/^[a-z0-9-]+(\.[a-z-]+)*\.tsx?$/.test(name(path)) || /(service|manager|helper|util)s?\b/.test(name(path)),
    )
    expect(wrong.map(({ path }) => path).filter(path => path !== 'src/web/http/services.ts')).toEqual([])
  })

  it('no file is longer than 400 lines; most fit on a screen', () => {
    const lengths = sources
      .filter(({ path }) => !generated.includes(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .sort((one, other) => one.lines - other.lines)
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(70)
    expect(lengths[Math.floor(lengths.length * 0.95)]?.lines).toBeLessThanOrEqual(250)
  })
})
