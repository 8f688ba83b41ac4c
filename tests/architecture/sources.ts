import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from '#shared/project-root.ts'

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  /** What the file imports, as paths from the project's root, or as names of packages. */
  readonly imports: readonly string[]
}

const importing =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*'([^']+)'|(?:^|[^\w.])import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g

/** Every TypeScript file below the folder. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.look\.test\.ts$/.test(entry.name))
    .map(entry => read(join(entry.parentPath, entry.name)))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(importing)].map(match => resolve(file, match[1] ?? match[2] ?? match[3] ?? ''))
  return { path: relative(projectRoot, file).replaceAll('\\', '/'), text, imports }
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(projectRoot, join(dirname(file), specifier)).replaceAll('\\', '/')
  const [, alias, rest] = /^#(\w+)\/(.+)$/.exec(specifier) ?? []
  if (alias === undefined) return specifier
  return alias === 'database' || alias === 'tests' ? `${alias}/${rest}` : `src/${alias}/${rest}`
}

export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path) || path.includes('/testing/')

/** `src/modules/<name>/…` → `<name>`. */
export const moduleOf = (path: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(path)?.[1]

export const readText = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

export const foldersIn = (path: string): string[] =>
  readdirSync(join(projectRoot, path), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
