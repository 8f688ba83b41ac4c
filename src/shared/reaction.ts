import type { Fact } from './command.ts'
import type { CommandContext } from './context.ts'

/**
 * What follows a fact: runs some time after the command that recorded it, in a transaction of its own, more than once if
 * the worker is interrupted. It reads the present state again and does nothing twice.
 */
export type Reaction = (context: CommandContext, fact: Fact) => Promise<void>
