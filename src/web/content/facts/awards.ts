import { words } from '../words.ts'

export const awardsFacts = words(
  {
    'past-awards-recorded': 'Ghi {count} khen thưởng của các năm trước vào sổ',
    'certificates-issued': 'Cấp {issued} bằng',
    'certificates-printed': 'In {count} bằng',
  },
  {
    'past-awards-recorded': '{count} awards of earlier years entered in the register',
    'certificates-issued': '{issued} certificates issued',
    'certificates-printed': '{count} certificates printed',
  },
)
