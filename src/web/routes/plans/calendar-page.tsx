import { z } from 'zod'
import { getCalendarYear } from '#modules/calendar/index.ts'
import { getPlan } from '#modules/plans/index.ts'
import { CalendarMonth, Card, DateText, EmptyState, PageHeader } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { planCalendarWords } from '#web/content/plan-calendar.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { planDates } from './plan-dates.ts'
import { readYear } from './plan-page.tsx'
import { readLive } from './read-live.ts'

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** A month of the plan's year with due dates, rounds and days off, and every date of the year below. */
export async function showCalendar(visit: Visit) {
  const { language, today } = visit
  const year = readYear(visit)
  const { plan, obligations } = orNotFound(await visit.ask(getPlan, { year }))
  const [{ states, rounds }, holidays] = await Promise.all([
    readLive(visit, plan, obligations),
    visit.ask(getCalendarYear, { year }),
  ])
  const t = planCalendarWords[language]
  const dates = planDates({ plan, obligations, states, rounds, today, language })
  const month =
    visit.search(z.object({ thang: z.enum(months as [string, ...string[]]).optional() })).thang ?? thisMonth()
  const marks = Object.fromEntries(
    (holidays?.days ?? []).map(({ day, kind, name }) => [day, { off: kind === 'off', text: name }]),
  )
  const entries = Object.fromEntries(
    [...Map.groupBy(dates, ([day]) => day)].map(([day, all]) => [day, all.map(([, entry]) => entry)]),
  )
  const title = t.title(String(year))
  return visit.page(
    { title, trail: [{ text: boardWords[language].plan(String(year)), href: `/ke-hoach/${year}` }] },
    <>
      <PageHeader title={title} lead={t.lead} />
      <nav class="months" aria-label={t.months}>
        {months.map(each => (
          <a href={`/ke-hoach/${year}/lich?thang=${each}`} aria-current={each === month ? 'page' : undefined}>
            {t.shortMonth(String(Number(each)))}
          </a>
        ))}
      </nav>
      <CalendarMonth
        caption={t.month(String(Number(month)), String(year))}
        month={`${year}-${month}`}
        today={today}
        todayLabel={componentWords[language].todayMark}
        weekdays={t.weekdays.map((long, index) => ({ long, short: t.shortWeekdays[index] ?? '' }))}
        entries={entries}
        marks={marks}
      />
      {holidays === null && <p class="quiet small">{t.notAnnounced}</p>}
      <Card title={t.year} id="ca-nam">
        {dates.length === 0 ? (
          <EmptyState title={t.noDates} level={3} />
        ) : (
          <ol class="date-list">
            {dates.map(([day, { text, href }]) => (
              <li class={day < today ? 'past' : undefined}>
                <DateText at={day} />
                {href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>}
              </li>
            ))}
          </ol>
        )}
      </Card>
    </>,
  )

  function thisMonth(): string {
    return today.startsWith(`${year}-`) ? today.slice(5, 7) : '01'
  }
}
