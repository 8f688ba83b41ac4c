export type { Seal } from './chain.ts'
export { sealHistory } from './commands/seal-history.ts'
export { listSeals } from './queries/list-seals.ts'
export { verifyHistory } from './queries/verify-history.ts'
/** Makes the function that appends facts inside a command's transaction; `main` gives it to the command runner. */
export { historyAppender } from './store/append.ts'
export type { Breakage, Verification } from './verification.ts'
