export { changeHonouree, openIdentity, setIdentity } from './commands/change-honouree.ts'
export { decideDuplicate, takeBackMerge } from './commands/decide-duplicate.ts'
export { recordDisciplines, recordInitiatives, recordPositions, recordRatings } from './commands/keep-records.ts'
/** `register` is for other modules inside their own transaction. */
export {
  type HonoureeToRegister,
  register,
  registerHonouree,
  registerHonourees,
} from './commands/register-honourees.ts'
export {
  type Category,
  categories,
  type Honouree,
  type HonoureeKind,
  honoureeKinds,
  matchKey,
  readIdentityNumber,
  type SealedIdentity,
  type Sex,
  sexes,
} from './honouree.ts'
export type { LikenessReason } from './likeness.ts'
/** For other modules inside their own commands and queries. */
export { type Candidate, matchHonourees } from './match-honourees.ts'
export { rolesThatFindHonourees, rolesThatKeepHonourees } from './people-policies.ts'
export { findLookAlikes } from './queries/find-look-alikes.ts'
export { getHonouree } from './queries/get-honouree.ts'
export { listHonourees } from './queries/list-honourees.ts'
export { listPossibleDuplicates } from './queries/list-possible-duplicates.ts'
export { disciplineForms, initiativeLevels, ratings } from './record.ts'
export { sameAs, sameAsEach } from './store/duplicates.ts'
export { findHonouree, readHonourees } from './store/honourees.ts'
export { recordsOf } from './store/records.ts'
