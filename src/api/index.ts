import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { type ApiServices, createApi } from './http/endpoint.ts'
import { addAwards } from './v1/awards.ts'
import { addPublications } from './v1/publications.ts'
import { addUnits } from './v1/units.ts'

export type { ApiServices }

/** The public REST API under /api/v1, with its own description at /api/v1/openapi.json. It reads only what pages show to all. */
export function createRestApi(services: ApiServices & { readonly version: string }): Hono {
  const api = createApi()
  api.use(cors({ origin: '*', allowMethods: ['GET'] }))
  api.use(async (context, next) => {
    context.set('runner', services.runner)
    context.set('clock', services.clock)
    await next()
  })
  addUnits(api)
  addAwards(api)
  addPublications(api)
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Nêu Gương',
      version: services.version,
      description:
        'Emulation and commendation of a Vietnamese province: units over time, the register of awards, publications.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
  })
  const root = new Hono()
  root.notFound(context => context.json({ code: 'not-found' }, 404))
  root.route('/api/v1', api)
  return root
}
