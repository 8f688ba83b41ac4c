import { problems } from '#web/content/problems.ts'
import type { Problem } from './problems.ts'
import type { Visit } from './visit.tsx'

const statuses = { 'not-found': 404, denied: 403, 'bad-request': 400, 'too-large': 413 } as const

/** The page for a visit that cannot go on: what happened and what to do; people who are not signed in are sent to sign in. */
export function problemPage(visit: Visit, problem: Problem): Response | Promise<Response> {
  if (problem.kind === 'sign-in') {
    const back = visit.context.req.method === 'GET' ? `${visit.url.pathname}${visit.url.search}` : '/'
    return visit.redirect(`/dang-nhap?tiep=${encodeURIComponent(back)}`)
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
