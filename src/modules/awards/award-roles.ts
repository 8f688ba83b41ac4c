import type { Role } from '#shared/actor.ts'

/** Who gives certificates their serials and prints them. */
export const rolesThatPrint: readonly Role[] = ['clerk', 'standing-specialist', 'standing-head']
/** Who may see certificates as they are printed; everyone else sees the register. */
export const rolesThatSeeCertificates: readonly Role[] = [...rolesThatPrint, 'signing-leader', 'inspector']
/** Who enters awards of earlier years. */
export const rolesThatRecordAwards: readonly Role[] = ['standing-specialist', 'standing-head']
