import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

export type PostgresBinaries = { readonly initdb: string; readonly postgres: string }

/** Finds the PostgreSQL programs that npm installed for this platform and makes them runnable. */
export function findPostgresBinaries(): PostgresBinaries {
  const home = nativeFolder()
  addMissingLibraryLinks(home)
  const programs = { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') }
  for (const program of Object.values(programs)) makeExecutable(program)
  return programs
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new EmbeddedPostgresError(
      `There is no built-in PostgreSQL for this machine (npm package ${name} is not installed). ` +
        'Install again with "npm ci", or set DATABASE_URL to a PostgreSQL server of your own (version 15 or newer).',
    )
  }
}

// npm archives cannot hold symbolic links, and the package's install script that adds them may have been switched off.
function addMissingLibraryLinks(home: string): void {
  const list = join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(home, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new EmbeddedPostgresError(
        `A library of the built-in PostgreSQL is missing and cannot be added: ${link}. ` +
          'Run "npm ci" once as the account that owns the folder node_modules.',
      )
    }
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    chmodSync(program, 0o755)
  }
}
