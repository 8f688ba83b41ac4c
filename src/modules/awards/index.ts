export { type GrantedAward, grantedAward, type RegisterEntry } from './award.ts'
/** Who issues and prints certificates, who may see them, and who enters awards of earlier years. */
export { rolesThatPrint, rolesThatRecordAwards, rolesThatSeeCertificates } from './award-roles.ts'
export { issueCertificates, recordPrinting } from './commands/issue-certificates.ts'
export { recordPastAwards } from './commands/record-past-awards.ts'
export { listAwardsOf } from './queries/awards-of-honourees.ts'
export { certificatesOfDecision } from './queries/certificates-of-decision.ts'
export { getRegisterEntry, verifyCertificate } from './queries/get-register-entry.ts'
export { getRegisteredDecision, listRegisteredDecisions } from './queries/registered-decisions.ts'
export { readRegister, searchRegister } from './queries/search-register.ts'
export type { RegisteredDecision } from './store/award-decisions.ts'
/** For other modules inside their own transaction: enter awards; read the awards of honourees, oldest first. */
export { awardsOf, awardsOfDecision, registerAwards } from './store/awards.ts'
