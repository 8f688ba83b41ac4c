export type { Award, AwardKind, AwardLevel, SubjectKind } from './award.ts'
export { awards, findAward, getAward } from './awards.ts'
