import type { IsoDate } from '#shared/clock.ts'
import type { Tone } from '../basics/tone.ts'

export interface CalendarEntry {
  text: string
  href?: string | undefined
  tone?: Tone | undefined
}

interface CalendarMonthProps {
  caption: string
  /** `YYYY-MM` */
  month: string
  today: IsoDate
  todayLabel: string
  /** Names of the days from Monday on. */
  weekdays: readonly { short: string; long: string }[]
  entries: Readonly<Record<IsoDate, readonly CalendarEntry[]>>
  /** Days that differ from the ordinary week, with why. */
  marks?: Readonly<Record<IsoDate, { off: boolean; text: string }>>
}

/** A month with what falls on each day; on a phone only the days that have something. */
export const CalendarMonth = (props: CalendarMonthProps) => (
  <table class="calendar">
    <caption>{props.caption}</caption>
    <thead>
      <tr>
        {props.weekdays.map(({ short, long }) => (
          <th scope="col" abbr={long}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(props.month).map(week => (
        <tr>{week.map((day, index) => (day === null ? <td class="outside" /> : dayCell(props, day, index)))}</tr>
      ))}
    </tbody>
  </table>
)

function dayCell(
  { today, todayLabel, weekdays, entries, marks = {} }: CalendarMonthProps,
  day: IsoDate,
  index: number,
) {
  const list = entries[day] ?? []
  const mark = marks[day]
  const isOff = mark?.off ?? index >= 5
  const classes = [isOff && 'off', day === today && 'today', (list.length > 0 || mark) && 'busy'].filter(Boolean)
  return (
    <td class={classes.join(' ') || undefined}>
      <time class="day" datetime={day} data-weekday={weekdays[index]?.long}>
        {Number(day.slice(8))}
        {day === today && <span class="visually-hidden"> ({todayLabel})</span>}
      </time>
      {mark && <span class="mark">{mark.text}</span>}
      {list.length > 0 && (
        <ul>
          {list.map(({ text, href, tone = 'neutral' }) => (
            <li class={tone}>{href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>}</li>
          ))}
        </ul>
      )}
    </td>
  )
}

/** The days of a month in weeks from Monday; null outside of the month. */
export function weeksOf(month: string): (IsoDate | null)[][] {
  const first = Temporal.PlainDate.from(`${month}-01`)
  const before: null[] = new Array(first.dayOfWeek - 1).fill(null)
  const days = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }).toString())
  const after: null[] = new Array((7 - ((before.length + days.length) % 7)) % 7).fill(null)
  const cells = [...before, ...days, ...after]
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
