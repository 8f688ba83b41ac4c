import { announceYear, getCalendarYear, type HolidayYear } from '#modules/calendar/index.ts'
import { calendarWords } from '#web/content/calendar.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { csrfField, onceField } from '#web/http/csrf.ts'
import { notFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

const keepers = ['administrator', 'standing-head'] as const

export const calendarRoutes = [
  get('/quan-tri/ngay-nghi/:year', keepers, async visit => {
    const year = readYear(visit)
    return showYear(visit, year, await visit.ask(getCalendarYear, { year }))
  }),
  post('/quan-tri/ngay-nghi/:year', keepers, async visit => {
    const year = readYear(visit)
    const t = calendarWords[visit.language]
    const form = await visit.form()
    const lines = form
      .text('days')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
    const days = lines.map(line => readLine(line, year))
    const unread = lines.find((_line, index) => days[index] === undefined)
    const filled = { notice: form.text('notice'), days: form.text('days') }
    if (unread !== undefined) return showYear(visit, year, null, t.lineWrong(unread), filled)
    const result = await visit.run(announceYear, {
      year,
      notice: form.optional('notice') ?? null,
      confidence: form.has('notice') ? 'official' : 'unverified',
      days,
    })
    if (!result.ok) return showYear(visit, year, null, refusalText(result.refusals[0], visit.language), filled)
    return visit.redirect(`/quan-tri/ngay-nghi/${year}`, { tone: 'ok', text: t.saved })
  }),
]

function readYear(visit: Visit): number {
  if (!/^20\d\d$/.test(visit.param('year'))) throw notFound()
  return Number(visit.param('year'))
}

function readLine(line: string, year: number) {
  const [, day, month, kind, name] = /^(\d{1,2})\/(\d{1,2})\s*,\s*(nghỉ|off|bù|worked)\s*,\s*(.+)$/i.exec(line) ?? []
  if (day === undefined || month === undefined || kind === undefined) return undefined
  const isOff = ['nghỉ', 'off'].includes(kind.toLowerCase())
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, kind: isOff ? 'off' : 'working', name }
}

function showYear(
  visit: Visit,
  year: number,
  found: HolidayYear | null,
  error?: string,
  filled?: { notice: string; days: string },
) {
  const t = calendarWords[visit.language]
  const title = t.title(String(year))
  const lines = (found?.days ?? []).map(({ day, kind, name }) => {
    const [, month, date] = day.split('-')
    return `${date}/${month}, ${kind === 'off' ? 'nghỉ' : 'bù'}, ${name}`
  })
  return visit.page(
    { title },
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      {error !== undefined && <p role="alert">{error}</p>}
      {found === null && error === undefined && <p>{t.notAnnounced}</p>}
      <form method="post">
        <input type="hidden" name={csrfField} value={visit.csrf} />
        <input type="hidden" name={onceField} value={visit.newOnceKey()} />
        <p>
          <label for="notice">{t.notice}</label>
          <input id="notice" name="notice" value={filled?.notice ?? found?.notice ?? ''} />
        </p>
        <p>
          <label for="days">{t.daysLabel}</label>
          <textarea id="days" name="days" rows={24} aria-describedby="days-hint">
            {filled?.days ?? lines.join('\n')}
          </textarea>
          <small id="days-hint">{t.daysHint}</small>
        </p>
        <button type="submit">{t.save}</button>
      </form>
    </>,
    error === undefined ? 200 : 422,
  )
}
