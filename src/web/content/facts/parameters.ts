import { words } from '../words.ts'

export const parametersFacts = words(
  {
    'parameter-set': 'Đặt tham số từ ngày {validFrom}. {source}',
  },
  {
    'parameter-set': 'Parameter set from {validFrom}. {source}',
  },
)
