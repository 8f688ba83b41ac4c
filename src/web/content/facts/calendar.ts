import { words } from '../words.ts'

export const calendarFacts = words(
  {
    'year-announced': 'Ghi ngày nghỉ năm {year}. {notice}',
  },
  {
    'year-announced': 'Days off of {year} recorded. {notice}',
  },
)
