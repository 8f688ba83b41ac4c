import { getOwnAccount } from '#modules/accounts/index.ts'
import type { Command } from '#shared/command.ts'
import type { Result } from '#shared/result.ts'
import { orNotFound, Problem } from '#web/http/problems.ts'
import type { Session } from '#web/http/services.ts'
import type { Visit } from '#web/http/visit.tsx'

/** The session of the visit; these pages are also for people whose session is not complete yet. */
export function sessionOf(visit: Visit): Session {
  if (visit.session === undefined) throw new Problem('sign-in')
  return visit.session
}

/** One's own account with its roles and open sessions. */
export async function ownAccount(visit: Visit) {
  const { runner, signIn } = visit.services
  const usedAfter = new Date(Date.now() - signIn.idleMinutes * 60_000)
  const found = await runner.ask(getOwnAccount, { usedAfter }, sessionOf(visit).actor)
  return orNotFound(found.ok ? found.value : undefined)
}

/** Runs a command on oneself, also before the session is complete. */
export const runOnOneself = <Input, Output>(
  visit: Visit,
  command: Command<Input, Output>,
  input: unknown,
): Promise<Result<Output>> => visit.services.runner.run(command, input, { actor: sessionOf(visit).actor })
