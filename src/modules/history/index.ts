export type { Seal } from './chain.ts'
export { sealHistory } from './commands/seal-history.ts'
export { listSeals } from './queries/list-seals.ts'
export { searchHistory } from './queries/search-history.ts'
export { verifyHistory } from './queries/verify-history.ts'
export type { RecordedFact } from './recorded-fact.ts'
/** Makes the function that appends facts inside a command's transaction; `main` gives it to the command runner. */
export { historyAppender } from './store/append.ts'
/** For other modules' queries: what happened to one of their things. */
export { timelineOf } from './store/facts.ts'
export type { Breakage, Verification } from './verification.ts'
