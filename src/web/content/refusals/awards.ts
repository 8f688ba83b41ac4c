import { words } from '../words.ts'

export const awardRefusals = words(
  { 'certificate.nothing-to-issue': 'Quyết định này không có khen thưởng cấp tỉnh nào để in.' },
  { 'certificate.nothing-to-issue': 'This decision has no province-level award to print.' },
)
