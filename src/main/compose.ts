import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.ts'
import type { Config } from '#platform/config/config.ts'
import type { Logger } from '#platform/logging/logger.ts'
import { loadAssets } from './assets.ts'
import type { Fetch } from './http-server.ts'

/** What the product is made of, ready to be served. */
export interface Composition {
  readonly fetch: Fetch
  /** Ends the jobs; called before the database is closed. */
  stop(): Promise<void>
}

export interface Ingredients {
  readonly config: Config & { readonly secret: Buffer }
  readonly db: Kysely<DB>
  readonly databaseUrl: string
  readonly log: Logger
  readonly version: string
}

/** Builds the adapters, hands them to the modules, and gives the site. */
export async function compose({ version }: Ingredients): Promise<Composition> {
  const assets = loadAssets()
  return {
    fetch: request => assets.respond(request) ?? new Response(`Nêu Gương ${version}`),
    stop: async () => undefined,
  }
}
