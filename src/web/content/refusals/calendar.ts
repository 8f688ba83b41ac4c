import { words } from '../words.ts'

export const calendarRefusals = words(
  {
    'calendar.day-invalid': 'Ngày không có thật trong lịch.',
    'calendar.day-of-another-year': 'Ngày {day} không thuộc năm đang nhập.',
    'calendar.day-twice': 'Có ngày được nhập hai lần.',
  },
  {
    'calendar.day-invalid': 'This day does not exist.',
    'calendar.day-of-another-year': 'The day {day} is not in the year being entered.',
    'calendar.day-twice': 'A day is entered twice.',
  },
)
