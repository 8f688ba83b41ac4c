import { type IsoDate, vietnamTimeZone } from '#shared/clock.ts'

/** A day as people in Vietnam write it. */
export const dayText = (day: IsoDate): string => day.split('-').reverse().join('/')

const zoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(vietnamTimeZone)

/** A day, or an instant with the time of day in Vietnam. */
export const DateText = ({ at }: { at: IsoDate | Date }) => {
  if (typeof at === 'string') return <time datetime={at}>{dayText(at)}</time>
  const local = zoned(at)
  const time = local.toPlainTime().toString().slice(0, 5)
  return (
    <time datetime={at.toISOString()}>
      {dayText(local.toPlainDate().toString())} · {time}
    </time>
  )
}
