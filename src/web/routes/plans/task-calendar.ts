import { tasksOfUnit } from '#modules/plans/index.ts'
import { taskWords } from '#web/content/unit-tasks.ts'
import { calendarFile } from '#web/http/calendar-file.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { recipientOf, whatOf } from './obligation-words.ts'
import { readOwnUnit } from './unit-tasks-page.tsx'

/** The due dates of what the unit still has to send, as a file for calendar programs. */
export async function downloadTaskCalendar(visit: Visit) {
  const { language } = visit
  const t = taskWords[language]
  const unit = orNotFound((await readOwnUnit(visit)).unit)
  const tasks = await visit.ask(tasksOfUnit, { unitId: unit.id })
  const { baseUrl } = visit.services.settings
  const events = tasks.flatMap(({ id, state, planNumber, obligation }) => {
    const { dueOn, clauseRef } = obligation
    if (dueOn === null || state === 'sent' || state === 'accepted') return []
    const recipient = recipientOf(obligation, language)
    const lines = [t.clause(clauseRef, planNumber), recipient !== '' && t.to(recipient)]
    return [
      {
        id,
        day: dueOn,
        title: t.shareOfUnit(whatOf(obligation, language)),
        description: lines.filter(Boolean).join('\n'),
        url: `${baseUrl}/viec-don-vi/${id}`,
      },
    ]
  })
  const text = calendarFile(`${t.title}: ${unit.name}`, events, visit.services.clock.now())
  return visit.download(new TextEncoder().encode(text), 'viec-don-vi.ics', 'text/calendar; charset=utf-8')
}
