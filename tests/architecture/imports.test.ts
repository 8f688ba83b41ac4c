import { describe, expect, it } from 'vitest'
import { foldersIn, isTest, moduleOf, readText, type Source, sourcesIn } from './sources.ts'

const sources = sourcesIn('src').filter(source => !isTest(source))
const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

/** What each room may import from the others. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  law: ['shared'],
  modules: ['shared', 'law'],
  platform: ['shared'],
  web: ['shared', 'law', 'modules'],
  api: ['shared', 'law', 'modules', 'platform'],
  worker: ['shared', 'law', 'modules'],
  cli: ['shared', 'law', 'modules', 'platform', 'main', 'worker'],
  main: ['shared', 'law', 'modules', 'platform', 'web', 'api', 'worker'],
}

/** `| nominations | … | rounds, people |` of the table in modules/README. */
const arrows = new Map(
  readText('src/modules/README.md')
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .filter(cells => /^`[a-z-]+`$/.test(cells[1] ?? ''))
    .map(([, name = '', , uses = '']) => [name.replaceAll('`', ''), uses.split(',').map(use => use.trim())] as const),
)

const wrongImports = (allowed: (source: Source, target: string) => boolean): string[] =>
  sources.flatMap(source =>
    source.imports.filter(target => !allowed(source, target)).map(target => `${source.path} → ${target}`),
  )

describe('who may import whom', () => {
  it('rooms import only what the architecture page allows', () => {
    const wrong = wrongImports((source, target) => {
      const [from, to] = [roomOf(source.path), roomOf(target)]
      if (from === undefined || to === undefined || from === to) return true
      // The one file of the site that names types of adapters.
      if (source.path === 'src/web/http/services.ts') return true
      return rooms[from]?.includes(to) ?? false
    })
    expect(wrong).toEqual([])
  })

  it('a module is entered only through its index.ts, along the arrows', () => {
    const wrong = wrongImports((source, target) => {
      const [from, to] = [moduleOf(source.path), moduleOf(target)]
      if (to === undefined || from === to) return true
      if (target !== `src/modules/${to}/index.ts`) return false
      return from === undefined || (arrows.get(from)?.includes(to) ?? false)
    })
    expect(wrong).toEqual([])
  })

  it('the arrows make no circle, and every module has its row, README and index', () => {
    const visit = (name: string, trail: readonly string[]): string[] =>
      trail.includes(name)
        ? [[...trail, name].join(' → ')]
        : (arrows.get(name) ?? []).flatMap(next => visit(next, [...trail, name]))
    expect([...arrows.keys()].flatMap(name => visit(name, []))).toEqual([])
    for (const name of foldersIn('src/modules')) {
      expect(arrows.has(name), `${name} has a row in src/modules/README.md`).toBe(true)
      expect(readText(`src/modules/${name}/README.md`)).not.toBe('')
      expect(readText(`src/modules/${name}/index.ts`)).not.toBe('')
    }
  })

  it('SQL stays in store folders', () => {
    const wrong = wrongImports((source, target) => {
      if (target !== 'kysely' && !target.startsWith('kysely/') && target !== 'pg') return true
      return (
        source.path.includes('/store/') ||
        source.path.startsWith('src/platform/') ||
        source.path.startsWith('src/main/') ||
        source.path.startsWith('src/cli/') ||
        source.path === 'src/shared/context.ts'
      )
    })
    expect(wrong).toEqual([])
  })
})
