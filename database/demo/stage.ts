import type { MovableClock } from '#platform/clock/clock.ts'
import type { Runner } from '#platform/database/run-command.ts'
import { type Actor, type Role, system } from '#shared/actor.ts'
import type { Command, Query } from '#shared/command.ts'
import type { Db } from '#shared/context.ts'
import type { FileStore } from '#shared/file-store.ts'
import type { Random } from './random.ts'

export type DemoUser = Extract<Actor, { kind: 'user' }>

/** What the demonstration is built with: the product's own commands, a clock that goes where the story is, and chance. */
export interface Stage {
  readonly runner: Runner
  readonly clock: MovableClock
  readonly random: Random
  readonly db: Db
  readonly files: FileStore
  /** Says how far the loading is. */
  readonly progress: (what: string, done?: number, of?: number) => void
}

/** The loading itself, for what no single person does. */
export const loader: Actor = system('demonstration')

/** Runs a command that must succeed: the demonstration breaks no rule of the product. */
export async function must<Input, Output>(
  stage: Stage,
  command: Command<Input, Output>,
  input: NoInfer<Input>,
  actor: Actor = loader,
): Promise<Output> {
  const result = await stage.runner.run(command, input, { actor })
  if (!result.ok) throw new Error(`The demonstration was refused ${command.name}: ${JSON.stringify(result.refusals)}`)
  return result.value
}

export async function ask<Input, Output>(
  stage: Stage,
  query: Query<Input, Output>,
  input: NoInfer<Input>,
  actor: Actor = loader,
): Promise<Output> {
  const result = await stage.runner.ask(query, input, actor)
  if (!result.ok) throw new Error(`The demonstration was refused ${query.name}: ${JSON.stringify(result.refusals)}`)
  return result.value
}

/** A user who acts in the story, with one role for one unit. */
export const acting = (userId: string, name: string, role: Role, unitId: string): DemoUser => ({
  kind: 'user',
  userId,
  name,
  grants: [{ role, unitId }],
})
