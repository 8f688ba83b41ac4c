import { words } from '../words.ts'

export const demonstrationRefusals = words(
  {
    'demonstration.already-running': 'Tỉnh mẫu đã được nạp.',
    'demonstration.not-running': 'Đây không phải tỉnh mẫu: đồng hồ là đồng hồ thật.',
    'demonstration.day-outside': 'Tỉnh mẫu chỉ có các ngày từ 21/01/2021 đến 31/12/2021.',
  },
  {
    'demonstration.already-running': 'The demonstration province is already loaded.',
    'demonstration.not-running': 'This is not a demonstration: its clock is the real one.',
    'demonstration.day-outside': 'The demonstration has the days from 21/01/2021 to 31/12/2021.',
  },
)
