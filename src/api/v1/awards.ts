import { createRoute, z } from '@hono/zod-openapi'
import { findAward } from '#law/catalogue/index.ts'
import { getRegisterEntry, type RegisterEntry, searchRegister, verifyCertificate } from '#modules/awards/index.ts'
import { type Api, askPublic, errors, jsonOf } from '../http/endpoint.ts'

const award = z
  .object({
    id: z.uuid(),
    awardCode: z.string().openapi({ example: 'bang-khen-tinh' }),
    awardName: z.string(),
    level: z.string(),
    honouree: z.string(),
    title: z.string(),
    unit: z.string(),
    year: z.number().int(),
    decisionNumber: z.string(),
    grantedOn: z.iso.date(),
    revokedOn: z.iso.date().nullable(),
  })
  .openapi('Award')

const toAward = (entry: RegisterEntry) => ({
  id: entry.id,
  awardCode: entry.awardCode,
  awardName: findAward(entry.awardCode)?.nameVi ?? entry.awardCode,
  level: entry.level,
  honouree: entry.honoureeName,
  title: entry.honoureeTitle,
  unit: entry.unitName,
  year: entry.year,
  decisionNumber: entry.decisionNumber,
  grantedOn: entry.grantedOn,
  revokedOn: entry.revokedOn,
})

const list = createRoute({
  method: 'get',
  path: '/awards',
  summary: 'The public register of awards, newest first, page by page',
  request: {
    query: z.object({
      q: z.string().max(200).optional().openapi({ description: 'Words of names, units or decision numbers.' }),
      award: z.string().max(80).optional(),
      year: z.coerce.number().int().optional(),
      unit: z.uuid().optional(),
      after: z.string().max(200).optional().openapi({ description: 'The cursor `next` of the page before.' }),
    }),
  },
  responses: {
    200: jsonOf(z.object({ awards: z.array(award), next: z.string().nullable() }), 'A page of awards.'),
    400: errors[400],
  },
})

const one = createRoute({
  method: 'get',
  path: '/awards/{id}',
  summary: 'One award of the register',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: jsonOf(award, 'The award.'), ...errors },
})

const certificate = createRoute({
  method: 'get',
  path: '/certificates/{token}',
  summary: 'What the QR code of a certificate stands for',
  request: { params: z.object({ token: z.string().max(60) }) },
  responses: { 200: jsonOf(z.object({ serial: z.string(), award }), 'The certificate is genuine.'), ...errors },
})

export function addAwards(api: Api): void {
  api.openapi(list, async context => {
    const { q, award: awardCode, year, unit: unitId, after } = context.req.valid('query')
    const found = await askPublic(context.var.runner, searchRegister, { text: q, awardCode, year, unitId, after })
    const { rows = [], next = null } = found?.page ?? {}
    return context.json({ awards: rows.map(toAward), next }, 200)
  })
  api.openapi(one, async context => {
    const found = await askPublic(context.var.runner, getRegisterEntry, { awardId: context.req.valid('param').id })
    return found ? context.json(toAward(found.award), 200) : context.json({ code: 'not-found' }, 404)
  })
  api.openapi(certificate, async context => {
    const found = await askPublic(context.var.runner, verifyCertificate, { token: context.req.valid('param').token })
    if (!found) return context.json({ code: 'not-found' }, 404)
    return context.json({ serial: found.serial, award: toAward(found.award) }, 200)
  })
}
