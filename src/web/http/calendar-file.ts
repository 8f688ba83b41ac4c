import type { IsoDate } from '#shared/clock.ts'
import { addDays } from '#shared/clock.ts'

/** One whole day in a calendar file. */
export interface CalendarEvent {
  readonly id: string
  readonly day: IsoDate
  readonly title: string
  readonly description: string
  readonly url: string
}

/** Days as an iCalendar file (RFC 5545), for the calendar programs of people. */
export function calendarFile(name: string, events: readonly CalendarEvent[], madeAt: Date): string {
  const stamp = madeAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Neu Guong//Plan//VI',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ id, day, title, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${id}@neu-guong`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      `URL:${url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const compact = (day: IsoDate): string => day.replaceAll('-', '')

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')

/** Lines of at most 75 bytes, broken between characters; what follows begins with a blank. */
function folded(line: string): string {
  let [text, width] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (width + size > 75) [text, width] = [`${text}\r\n `, 1]
    text += character
    width += size
  }
  return text
}
