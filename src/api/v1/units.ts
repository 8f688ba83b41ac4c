import { createRoute, z } from '@hono/zod-openapi'
import { getUnit, listUnitsOn, searchUnits, type UnitOn } from '#modules/organisations/index.ts'
import { type Api, askPublic, dayParameter, errors, jsonOf } from '../http/endpoint.ts'

const unit = z
  .object({
    id: z.uuid(),
    key: z.string().openapi({ example: 'huyen-y-yen' }),
    name: z.string(),
    shortName: z.string(),
    kind: z.string(),
    parentId: z.uuid().nullable(),
    officialCode: z.string().nullable(),
  })
  .openapi('Unit')

const toUnit = ({ id, key, name, shortName, kind, parentId, officialCode }: UnitOn) => ({
  id,
  key,
  name,
  shortName,
  kind,
  parentId,
  officialCode,
})

const list = createRoute({
  method: 'get',
  path: '/units',
  summary: 'Units of the province as of a day, or those whose names hold the words',
  request: { query: z.object({ on: dayParameter, q: z.string().max(200).optional() }) },
  responses: {
    200: jsonOf(z.object({ on: z.iso.date(), units: z.array(unit.partial()) }), 'The units.'),
    400: errors[400],
  },
})

const one = createRoute({
  method: 'get',
  path: '/units/{id}',
  summary: 'A unit with its names over time and what came before and after it',
  request: { params: z.object({ id: z.uuid() }), query: z.object({ on: dayParameter }) },
  responses: {
    200: jsonOf(
      z.object({
        unit,
        names: z.array(z.object({ name: z.string(), validFrom: z.iso.date(), validTo: z.iso.date().nullable() })),
        changes: z.array(
          z.object({
            kind: z.string(),
            effectiveOn: z.iso.date(),
            legalBasis: z.string(),
            certainty: z.string(),
            members: z.array(z.object({ unitId: z.uuid(), name: z.string(), side: z.string(), part: z.string() })),
          }),
        ),
      }),
      'The unit.',
    ),
    ...errors,
  },
})

export function addUnits(api: Api): void {
  api.openapi(list, async context => {
    const { runner, clock } = context.var
    const { on = clock.today(), q } = context.req.valid('query')
    const units =
      q === undefined
        ? ((await askPublic(runner, listUnitsOn, { day: on })) ?? []).map(toUnit)
        : ((await askPublic(runner, searchUnits, { text: q, day: on, limit: 50 })) ?? []).map(
            ({ id, key, name, shortName, kind }) => ({ id, key, name, shortName, kind }),
          )
    return context.json({ on, units }, 200)
  })
  api.openapi(one, async context => {
    const { runner, clock } = context.var
    const { id } = context.req.valid('param')
    const found = await askPublic(runner, getUnit, { unitId: id, day: context.req.valid('query').on ?? clock.today() })
    if (!found) return context.json({ code: 'not-found' }, 404)
    const names = found.versions.map(({ name, validFrom, validTo }) => ({ name, validFrom, validTo }))
    const changes = found.changes.map(({ kind, effectiveOn, legalBasis, certainty, members }) => ({
      kind,
      effectiveOn,
      legalBasis,
      certainty,
      members: [...members],
    }))
    return context.json({ unit: toUnit(found.unit), names, changes }, 200)
  })
}
