export { announceYear } from './commands/announce-year.ts'
export { getCalendarYear } from './queries/get-calendar-year.ts'
export { listCalendarYears } from './queries/list-calendar-years.ts'
/** Loads the calendar for counting; other modules call it inside their own commands and queries. */
export { type HolidayYear, loadWorkingCalendar } from './store/holidays.ts'
export {
  addWorkingDays,
  type CountedDay,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysUntil,
} from './working-days.ts'
