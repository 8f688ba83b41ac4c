import type { Command } from '#shared/command.ts'
import { type Result, refuse } from '#shared/result.ts'
import { Problem } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'

/** Runs a command of a form that names a unit: one outside the officer's reach is an error of that field, and nothing typed is lost. */
export async function runForUnit<Input, Output>(
  visit: Visit,
  command: Command<Input, Output>,
  input: unknown,
): Promise<Result<Output>> {
  try {
    return await visit.run(command, input)
  } catch (error) {
    if (error instanceof Problem && error.kind === 'denied') return refuse('honouree.unit-not-yours', { at: 'unitId' })
    throw error
  }
}
