import { takeBackMerge } from '#modules/people/index.ts'
import { profileWords } from '#web/content/people/profile.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { post } from '#web/http/route.ts'

/** Separates a record from the one it was merged into. */
export const mergeRoutes = [
  post('/doi-tuong/:id/tach', ['standing-specialist', 'standing-head'], async visit => {
    const otherId = visit.param('id')
    const form = await visit.form()
    const result = await visit.run(takeBackMerge, { otherId, reason: form.text('reason') })
    const page = `/doi-tuong/${otherId}`
    if (!result.ok) return visit.redirect(page, { tone: 'bad', text: refusalText(result.refusals[0], visit.language) })
    return visit.redirect(page, { tone: 'ok', text: profileWords[visit.language].takenBack })
  }),
]
