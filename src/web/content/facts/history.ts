import { words } from '../words.ts'

export const historyFacts = words(
  {
    'history-sealed': 'Niêm phong nhật ký đến dòng {lastId}',
  },
  {
    'history-sealed': 'Record sealed up to row {lastId}',
  },
)
