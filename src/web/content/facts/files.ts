import { words } from '../words.ts'

export const filesFacts = words(
  {
    'file-registered': 'Nhận tệp {name}',
  },
  {
    'file-registered': 'File {name} received',
  },
)
