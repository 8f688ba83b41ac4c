import type { Role } from '#shared/actor.ts'

/** Who looks after accounts; which accounts of whom, the commands decide. */
export const keepers = ['administrator', 'standing-head'] as const satisfies readonly Role[]
