import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { DB } from '#database/schema.ts'
import { type Actor, type Capacity, system } from '#shared/actor.ts'
import type { Clock } from '#shared/clock.ts'
import type { Command, Fact, Query } from '#shared/command.ts'
import type { Db, QueryContext } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { ok, type Refusal, type Result, refuse, refuseAll } from '#shared/result.ts'

/** Who acts, and the key that makes a repeated form do its work once. */
export interface Call {
  readonly actor: Actor
  readonly onceKey?: string | undefined
}

/** One fact with everything history keeps of the act. */
export interface RecordedAct {
  readonly fact: Fact
  readonly actor: Actor
  readonly capacity: Capacity
  readonly command: string
  readonly at: Date
}

export interface RunnerParts {
  readonly db: Kysely<DB>
  readonly clock: Clock
  /** Appends to history inside the command's transaction. */
  readonly record: (db: Db, acts: readonly RecordedAct[]) => Promise<void>
  /** Enqueues the reactions to the facts inside the same transaction. */
  readonly enqueue: (db: Db, facts: readonly Fact[]) => Promise<void>
}

export interface Runner {
  run<Input, Output>(command: Command<Input, Output>, input: unknown, call: Call): Promise<Result<Output>>
  ask<Input, Output>(query: Query<Input, Output>, input: unknown, actor: Actor): Promise<Result<Output>>
}

class RefusedInside extends Error {
  constructor(readonly refusals: readonly [Refusal, ...Refusal[]]) {
    super('refused')
  }
}

export function createRunner({ db, clock, record, enqueue }: RunnerParts): Runner {
  return {
    async run(command, rawInput, { actor, onceKey }) {
      const input = parse(command.input, rawInput)
      if (!input.ok) return input
      try {
        return await db.transaction().execute(async transaction => {
          const context = { db: transaction, actor, clock, newId }
          if (onceKey !== undefined) {
            const earlier = await claimOnce(transaction, onceKey, command.name, clock.now())
            if (earlier !== undefined) return ok(earlier.value as never)
          }
          const capacity = await command.policy(context, input.value)
          if (capacity === undefined) throw new RefusedInside([{ code: 'access.denied' }])
          const outcome = await command.run(context, input.value)
          if (!outcome.ok) throw new RefusedInside(outcome.refusals)
          if (onceKey !== undefined) await keepValue(transaction, onceKey, outcome.value)
          const at = clock.now()
          await enqueue(transaction, outcome.facts)
          await record(
            transaction,
            outcome.facts.map(fact => ({ fact, actor, capacity, command: command.name, at })),
          )
          return ok(outcome.value)
        })
      } catch (error) {
        if (error instanceof RefusedInside) return { ok: false, refusals: error.refusals }
        throw error
      }
    },

    async ask(query, rawInput, actor) {
      const input = parse(query.input, rawInput)
      if (!input.ok) return input
      const context: QueryContext = { db, actor, clock }
      const capacity = await query.policy(context, input.value)
      if (capacity === undefined) return refuse('access.denied')
      return ok(await query.run(context, input.value))
    },
  }
}

function parse<Input>(schema: z.ZodType<Input>, raw: unknown): Result<Input> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  const refusals = parsed.error.issues.map(issue => ({
    code: issue.message.includes('.') && !issue.message.includes(' ') ? issue.message : `input.${issue.code}`,
    at: issue.path.join('.'),
  }))
  return refuseAll(refusals) ?? refuse('input.invalid')
}

async function claimOnce(db: Db, onceKey: string, command: string, now: Date) {
  const claimed = await db
    .insertInto('command_receipts')
    .values({ once_key: onceKey, command, done_at: now, value: null })
    .onConflict(conflict => conflict.column('once_key').doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows === 1n) return undefined
  return await db.selectFrom('command_receipts').select('value').where('once_key', '=', onceKey).executeTakeFirst()
}

async function keepValue(db: Db, onceKey: string, value: unknown): Promise<void> {
  await db
    .updateTable('command_receipts')
    .set({ value: JSON.stringify(value ?? null) })
    .where('once_key', '=', onceKey)
    .execute()
}

/** A call by the product itself, named by what it does. */
export const bySystem = (name: string): Call => ({ actor: system(name) })
