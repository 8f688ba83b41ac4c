import { words } from '../words.ts'

export const awardRefusals = words(
  {
    'certificate.nothing-to-issue': 'Quyết định này không có khen thưởng cấp tỉnh nào để in.',
    'award.date-in-future': 'Ngày quyết định chưa tới. Sổ vàng chỉ ghi những khen thưởng đã có quyết định.',
    'award.already-recorded': 'Khen thưởng của {name} theo quyết định {number} đã có trong sổ vàng.',
  },
  {
    'certificate.nothing-to-issue': 'This decision has no province-level award to print.',
    'award.date-in-future': 'The day of the decision is still to come. The register holds awards that were decided.',
    'award.already-recorded': 'The award of {name} by decision {number} is in the register already.',
  },
)
