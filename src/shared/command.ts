import type { z } from 'zod'
import type { CommandContext, QueryContext } from './context.ts'
import type { Policy } from './policy.ts'
import { ok, type Refused } from './result.ts'

/** Something that happened, in the past tense, for the append-only history. Never holds identity numbers or passwords. */
export interface Fact {
  readonly name: string
  /** What it happened to, as `kind:id`; a timeline shows every fact that names its subject. */
  readonly subjects: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
}

export const fact = (name: string, subjects: readonly string[], data: Record<string, unknown> = {}): Fact => ({
  name,
  subjects,
  data,
})

export interface Done<Output> {
  readonly ok: true
  readonly value: Output
  readonly facts: readonly Fact[]
}

/** The end of a command that changed something: its value and the facts to record. */
export const done = <Output>(value: Output, ...facts: readonly Fact[]): Done<Output> => ({ ...ok(value), facts })

export interface Command<Input, Output> {
  readonly name: string
  readonly input: z.ZodType<Input>
  readonly policy: Policy<Input>
  run(context: CommandContext, input: Input): Promise<Done<Output> | Refused>
}

export interface Query<Input, Output> {
  readonly name: string
  readonly input: z.ZodType<Input>
  readonly policy: Policy<Input>
  run(context: QueryContext, input: Input): Promise<Output>
}

/** Every command and query of the product by name, filled as their modules load; tests walk it. */
export const registeredCommands = new Map<string, Command<never, unknown>>()
export const registeredQueries = new Map<string, Query<never, unknown>>()

export function command<Input, Output>(definition: Command<Input, Output>): Command<Input, Output> {
  register(registeredCommands, definition as unknown as Command<never, unknown>)
  return definition
}

export function query<Input, Output>(definition: Query<Input, Output>): Query<Input, Output> {
  register(registeredQueries, definition as unknown as Query<never, unknown>)
  return definition
}

function register<Definition extends { name: string; policy: unknown }>(
  registry: Map<string, Definition>,
  definition: Definition,
): void {
  if (typeof definition.policy !== 'function') throw new Error(`${definition.name} has no policy`)
  if (registry.has(definition.name)) throw new Error(`${definition.name} is registered twice`)
  registry.set(definition.name, definition)
}
