import { changeDemonstrationDay } from '#modules/demonstration/index.ts'
import { addDays } from '#shared/clock.ts'
import { dayText } from '#web/components/index.ts'
import { demonstrationWords } from '#web/content/demonstration.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { ownPath } from '#web/http/own-path.ts'
import { notFound } from '#web/http/problems.ts'
import { post } from '#web/http/route.ts'

/** The demonstration's clock goes to the day of the slider, or some days ahead. */
export const demonstrationRoutes = [
  post('/trinh-dien/ngay', 'public', async visit => {
    const { demonstration } = visit.services.settings
    if (demonstration === undefined) throw notFound()
    const form = await visit.form()
    const ahead = form.integer('ahead')
    const wanted =
      ahead === undefined ? addDays(demonstration.firstDay, form.integer('day') ?? 0) : addDays(visit.today, ahead)
    const [day = wanted] = [wanted, demonstration.lastDay].sort()
    const back = ownPath(form.text('back'))
    const result = await visit.run(changeDemonstrationDay, { day })
    if (!result.ok) return visit.redirect(back, { tone: 'bad', text: refusalText(result.refusals[0], visit.language) })
    await demonstration.moveTo(day)
    return visit.redirect(back, { tone: 'info', text: demonstrationWords[visit.language].moved(dayText(day)) })
  }),
]
