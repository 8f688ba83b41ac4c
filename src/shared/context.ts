import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.ts'
import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'

/** The database as one command or query sees it: inside a command always its transaction. Only `store/` folders use it. */
export type Db = Kysely<DB>

/** What a query may use. */
export interface QueryContext {
  readonly db: Db
  readonly actor: Actor
  readonly clock: Clock
}

/** What a command may use. */
export interface CommandContext extends QueryContext {
  newId(): string
}
