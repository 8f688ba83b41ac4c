import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { secureHeaders } from 'hono/secure-headers'
import { hasRole } from '#shared/actor.ts'
import type { Language } from './content/words.ts'
import { csrfField, csrfMatches, fromAnotherSite } from './http/csrf.ts'
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
  const tooLarge = async (context: Context) => problemPage(await visitOf(context, services), new Problem('too-large'))
  site.use(bodyLimit({ maxSize: largestUpload, onError: tooLarge }))
  for (const route of routes) site.on(route.method, route.path, context => serve(context, route, services))
  site.notFound(async context => problemPage(await visitOf(context, services), new Problem('not-found')))
  return site
}

async function serve(context: Context, route: Route, services: Services): Promise<Response> {
  const visit = await visitOf(context, services)
  try {
    admit(visit, route)
    if (route.method === 'POST') await refuseForgedForm(visit)
    return await route.handle(visit)
  } catch (error) {
    if (error instanceof Problem) return await problemPage(visit, error)
    throw error
  }
}

async function visitOf(context: Context, services: Services): Promise<Visit> {
  const session = await services.signIn.current(context.req.raw.headers)
  const language: Language = getCookie(context, 'neu-guong-language') === 'en' ? 'en' : 'vi'
  return new Visit(context, services, session, language)
}

function admit(visit: Visit, { access }: Route): void {
  if (access === 'public') return
  if (visit.actor.kind !== 'user') throw new Problem('sign-in')
  if (access !== 'signed-in' && !hasRole(visit.actor, ...access)) throw new Problem('denied')
}

async function refuseForgedForm(visit: Visit): Promise<void> {
  if (fromAnotherSite(visit.context.req.raw.headers)) throw new Problem('denied')
  if (visit.session === undefined) return
  const form = await visit.form()
  if (!csrfMatches(visit.services.settings.secret, visit.session.id, form.text(csrfField))) throw new Problem('denied')
}
