import { z } from 'zod'
import { answerComment, closePublication, openCommentAuthor, openPublication } from '#modules/consultation/index.ts'
import { dayText } from '#web/components/index.ts'
import { publicationDeskWords } from '#web/content/publications/desk.ts'
import { formErrors } from '#web/http/form-errors.ts'
import { get, post, type Route } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { showCommentForm, showThanks, takeComment } from './comment-page.tsx'
import { showPublications } from './list-page.tsx'
import { showOfficeList } from './office-list.tsx'
import { showOfficePage } from './office-page.tsx'
import { showPublication } from './publication-page.tsx'

const office = ['standing-specialist', 'standing-head'] as const
const readers = [...office, 'inspector', 'council-secretary'] as const
const author = z.object({ name: z.string(), contact: z.string() })

/** The public lists of nominees with the people's comments, and the office's side of them. */
export const publicationRoutes: readonly Route[] = [
  get('/cong-khai', 'public', showPublications, { cached: true }),
  get('/cong-khai/:slug', 'public', showPublication, { cached: true }),
  get('/cong-khai/:slug/gop-y', 'public', visit => showCommentForm(visit)),
  post('/cong-khai/:slug/gop-y', 'public', takeComment),
  get('/cong-khai/:slug/da-nhan', 'public', showThanks),

  get('/lay-y-kien', readers, visit => showOfficeList(visit)),
  post('/lay-y-kien', office, async visit => {
    const form = await visit.form()
    const input = { roundId: form.text('roundId'), nominationIds: form.all('nominationIds') }
    const result = await visit.run(openPublication, input)
    if (!result.ok) return showOfficeList(visit, result)
    const { slug, endsOn } = result.value
    const text = publicationDeskWords[visit.language].opened(dayText(endsOn))
    return visit.redirect(`/lay-y-kien/${slug}`, { tone: 'ok', text })
  }),

  get('/lay-y-kien/:slug', readers, visit => showOfficePage(visit)),
  post('/lay-y-kien/:slug/tra-loi', office, async visit => {
    const form = await visit.form()
    const input = { commentId: form.text('commentId'), answer: form.text('answer'), published: form.has('published') }
    const result = await visit.run(answerComment, input)
    if (!result.ok) return showOfficePage(visit, { sent: { form, errors: formErrors(result, visit.language) } })
    return back(visit, publicationDeskWords[visit.language].answerSaved)
  }),
  post('/lay-y-kien/:slug/ket-thuc', office, async visit => {
    const form = await visit.form()
    const result = await visit.run(closePublication, { publicationId: form.text('publicationId') })
    if (!result.ok) return showOfficePage(visit, { sent: { form, errors: formErrors(result, visit.language) } })
    return back(visit, publicationDeskWords[visit.language].closed(String(result.value.moved)))
  }),
  post('/lay-y-kien/:slug/nguoi-gui', ['standing-head'], async visit => {
    const form = await visit.form()
    const commentId = form.text('commentId')
    const result = await visit.run(openCommentAuthor, { commentId, reason: form.text('reason') })
    if (!result.ok) return showOfficePage(visit, { sent: { form, errors: formErrors(result, visit.language) } })
    const opened = visit.services.vault.open(Buffer.from(result.value.sealed, 'base64'))
    return showOfficePage(visit, { author: { commentId, ...author.parse(JSON.parse(opened)) } })
  }),
]

const back = (visit: Visit, text: string) => visit.redirect(`/lay-y-kien/${visit.param('slug')}`, { tone: 'ok', text })
