import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { admits, type MayOpen, pagesOf } from './http/access.ts'
import { csrfField, csrfMatches, fromAnotherSite, fromThisSite } from './http/csrf.ts'
import { languageOf } from './http/language.ts'
import { keepLateForm } from './http/late-form.ts'
import { problemPage } from './http/problem-page.tsx'
import { Problem } from './http/problems.ts'
import type { Route } from './http/route.ts'
import type { Services } from './http/services.ts'
import { Visit } from './http/visit.tsx'
import { routes as allRoutes } from './routes/index.ts'

const largestUpload = 60 * 1024 * 1024

/** The web site as one Hono application. */
export function createSite(services: Services, routes: readonly Route[] = allRoutes): Hono {
  const site = new Hono()
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      // A route may be stricter than the site: downloads are.
      overwrite: false,
    }),
  )
  const mayOpen = pagesOf(routes)
  const visitOf = (context: Context) => openVisit(context, services, mayOpen)
  const tooLarge = async (context: Context) => problemPage(await visitOf(context), new Problem('too-large'))
  site.use(bodyLimit({ maxSize: largestUpload, onError: tooLarge }))
  for (const route of routes) site.on(route.method, route.path, async context => serve(await visitOf(context), route))
  site.notFound(async context => problemPage(await visitOf(context), new Problem('not-found')))
  return site
}

async function serve(visit: Visit, route: Route): Promise<Response> {
  try {
    if (!admits(route.access, visit.actor, visit.session)) throw await notAdmitted(visit)
    if (route.method === 'POST') await refuseForgedForm(visit)
    return await route.handle(visit)
  } catch (error) {
    if (error instanceof Problem) return await problemPage(visit, error)
    throw error
  }
}

async function openVisit(context: Context, services: Services, mayOpen: MayOpen): Promise<Visit> {
  const session = await services.signIn.current(context.req.raw.headers)
  return new Visit(context, services, session, languageOf(context, session), mayOpen)
}

/** What keeps the person out; a form posted when the session had ended is kept until they are back. */
async function notAdmitted(visit: Visit): Promise<Problem> {
  if (visit.actor.kind === 'user') return new Problem('denied')
  if (visit.context.req.method !== 'POST' || !fromThisSite(visit.context.req.raw.headers)) return new Problem('sign-in')
  return new Problem('sign-in', { goOn: await keepLateForm(visit) })
}

async function refuseForgedForm(visit: Visit): Promise<void> {
  if (fromAnotherSite(visit.context.req.raw.headers)) throw new Problem('denied')
  if (visit.session === undefined) return
  const token = (await visit.form()).text(csrfField)
  if (csrfMatches(visit.services.settings.secret, visit.session.id, token) || visit.isGuestCsrf(token)) return
  if (!fromThisSite(visit.context.req.raw.headers)) throw new Problem('denied')
  // A page of our own that was opened under an earlier session: nothing is done, and nothing is lost.
  throw new Problem('other-session', { goOn: await keepLateForm(visit) })
}
