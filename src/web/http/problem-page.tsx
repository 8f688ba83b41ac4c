import { problems } from '#web/content/problems.ts'
import type { Problem } from './problems.ts'
import type { Visit } from './visit.tsx'

const statuses = { 'not-found': 404, denied: 403, 'bad-request': 400, 'too-large': 413, 'other-session': 403 } as const

/** What still has to be done before a session counts. */
const steps = { password: '/tai-khoan/mat-khau', 'second-factor': '/tai-khoan/xac-thuc-hai-lop' } as const

/** The page for a visit that cannot go on: what happened and what to do; people who are not signed in are sent to sign in. */
export function problemPage(visit: Visit, problem: Problem): Response | Promise<Response> {
  if (problem.kind === 'sign-in') return signInFirst(visit, problem)
  if (problem.kind === 'other-session' && problem.details.goOn !== undefined) {
    return visit.redirect(problem.details.goOn)
  }
  const t = problems[visit.language][problem.kind]
  return visit.page(
    { title: t.title },
    <>
      <h1>{t.title}</h1>
      <p>{t.advice}</p>
      <p>
        <a href="/">{problems[visit.language].home}</a>
      </p>
    </>,
    statuses[problem.kind],
  )
}

function signInFirst(visit: Visit, { details }: Problem): Response {
  const { req } = visit.context
  // Scripts that save as people type cannot follow to a page; what they hold stays in the browser.
  if (req.header('accept') === 'application/json') {
    return visit.context.json({ refusals: [{ code: 'sign-in.ended' }] }, 401)
  }
  const here = req.method === 'GET' ? `${visit.url.pathname}${visit.url.search}` : '/'
  const back = encodeURIComponent(details.goOn ?? here)
  const needs = visit.session?.needs
  if (needs !== undefined) return visit.redirect(`${steps[needs]}?tiep=${back}`)
  return visit.redirect(`/dang-nhap?tiep=${back}`)
}
