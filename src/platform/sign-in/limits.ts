/** A session ends after this long, however busy: one working day. */
export const longestSessionSeconds = 12 * 60 * 60

/** A session that is not used for this long ends. */
export const idleSeconds = 2 * 60 * 60

/** How exactly the last use of a session is known; noting it on every request would write on every request. */
export const lastUseSeconds = 5 * 60

/** Wrong passwords in a row before the user name, or the address they come from, has to wait. */
export const allowedFailures = { account: 5, address: 30 } as const

/** The first wait; each further failure doubles it, up to the longest. */
export const firstWaitMinutes = 1
export const longestWaitMinutes = 30

/** Failures older than this no longer count. */
export const forgetFailuresHours = 6

/** Wrong codes in a row before the second factor of an account has to wait. */
export const secondFactorLock = { maxFailedAttempts: 5, durationSeconds: 15 * 60 } as const
