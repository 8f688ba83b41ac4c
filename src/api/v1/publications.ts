import { createRoute, z } from '@hono/zod-openapi'
import { listAllPublications } from '#modules/consultation/index.ts'
import { type Api, askPublic, jsonOf } from '../http/endpoint.ts'

const publications = createRoute({
  method: 'get',
  path: '/publications',
  summary: 'Nominees published for the people’s opinion, newest first',
  responses: {
    200: jsonOf(
      z.object({
        publications: z.array(
          z.object({
            slug: z.string(),
            openedOn: z.iso.date(),
            endsOn: z.iso.date(),
            isOpen: z.boolean(),
            nominees: z.number().int(),
          }),
        ),
      }),
      'The publications.',
    ),
  },
})

export function addPublications(api: Api): void {
  api.openapi(publications, async context => {
    const found = (await askPublic(context.var.runner, listAllPublications, {})) ?? []
    const list = found.map(({ slug, openedOn, endsOn, isOpen, nominees }) => ({
      slug,
      openedOn,
      endsOn,
      isOpen,
      nominees,
    }))
    return context.json({ publications: list }, 200)
  })
}
