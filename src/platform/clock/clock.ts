import { type Clock, dayInVietnam } from '#shared/clock.ts'

export const realClock: Clock = { now: () => new Date(), today: () => dayInVietnam(new Date()) }

/** A clock that stands where it is put, at the real time of day; the demonstration and the tests use it. */
export class MovableClock implements Clock {
  constructor(private day: string) {}

  now(): Date {
    const time = Temporal.Now.zonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainTime()
    const there = Temporal.PlainDate.from(this.day).toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: time })
    return new Date(there.epochMilliseconds)
  }

  today(): string {
    return this.day
  }

  moveTo(day: string): void {
    this.day = Temporal.PlainDate.from(day).toString()
  }
}
