import { words } from '../words.ts'

export const demonstrationFacts = words(
  {
    'demonstration-started': 'Mở tỉnh mẫu, từ ngày {firstDay} đến ngày {lastDay}',
    'demonstration-loaded': 'Nạp xong tỉnh mẫu',
    'demonstration-day-changed': 'Chuyển ngày của tỉnh mẫu từ {from} sang {to}',
  },
  {
    'demonstration-started': 'Demonstration started, from {firstDay} to {lastDay}',
    'demonstration-loaded': 'Demonstration loaded',
    'demonstration-day-changed': 'Day of the demonstration changed from {from} to {to}',
  },
)
