export type { Award, AwardKind, AwardLevel, SubjectKind } from './award.ts'
export { findAwardCode, nearestAwards } from './award-names.ts'
export { awards, findAward, getAward } from './awards.ts'
