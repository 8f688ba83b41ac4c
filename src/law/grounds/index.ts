export { type LegalGround, suggestedGrounds } from './suggested-grounds.ts'
