import type { IsoDate } from '#shared/clock.ts'
import { daysBetween } from '#shared/clock.ts'
import { dayText } from '../basics/date-text.tsx'
import { FormKeys } from '../forms/form-keys.tsx'

export interface DemoBarProps {
  action: string
  csrf: string
  today: IsoDate
  firstDay: IsoDate
  lastDay: IsoDate
  /** The page to come back to. */
  back: string
  words: {
    label: string
    today: string
    slider: string
    nextDay: string
    nextWeek: string
    go: string
  }
}

/** The demonstration's clock: the slider sends `day`, days counted from the first; the buttons send `ahead`, days from now. */
export const DemoBar = ({ action, csrf, today, firstDay, lastDay, back, words }: DemoBarProps) => (
  <section class="demo-bar" aria-label={words.label}>
    <form method="post" action={action} data-demo-clock={firstDay}>
      <FormKeys csrf={csrf} />
      <input type="hidden" name="back" value={back} />
      <p>
        {words.today} <output>{dayText(today)}</output>
      </p>
      <input
        type="range"
        name="day"
        min={0}
        max={daysBetween(firstDay, lastDay)}
        value={String(daysBetween(firstDay, today))}
        aria-label={words.slider}
        aria-valuetext={dayText(today)}
      />
      <div class="cluster">
        <button type="submit" name="go" value="slider" data-demo-go>
          {words.go}
        </button>
        <button type="submit" name="ahead" value="1">
          {words.nextDay}
        </button>
        <button type="submit" name="ahead" value="7">
          {words.nextWeek}
        </button>
      </div>
    </form>
  </section>
)
