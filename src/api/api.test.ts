import { describe, expect, it } from 'vitest'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld } from '#tests/support/world.ts'
import { createRestApi } from './index.ts'

const world = await createWorld()
const id = await loadUnits(world)
const api = createRestApi({ runner: world.runner, clock: world.clock, version: 'test' })
const get = async (path: string) => {
  const response = await api.request(`/api/v1${path}`)
  return { status: response.status, body: (await response.json()) as never }
}

describe('the public REST API', () => {
  it('describes itself: every path with its answers', async () => {
    const { status, body } = await get('/openapi.json')
    expect(status).toBe(200)
    const { openapi, paths } = body as { openapi: string; paths: Record<string, Record<string, { responses: object }>> }
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths).sort()).toEqual([
      '/awards',
      '/awards/{id}',
      '/certificates/{token}',
      '/publications',
      '/units',
      '/units/{id}',
    ])
    for (const path of Object.values(paths)) expect(Object.keys(path['get']?.responses ?? {})).toContain('200')
  })

  it('gives units as of a day, and one with its history', async () => {
    const { body } = await get('/units?on=2021-01-21')
    expect((body as { units: unknown[] }).units.length).toBeGreaterThan(290)
    const found = (await get('/units?q=y+yen')).body as { units: { shortName: string }[] }
    expect(found.units[0]?.shortName).toBe('Huyện Ý Yên')
    const one = await get(`/units/${id('huyen-my-loc')}`)
    expect(one.body).toMatchObject({ unit: { officialCode: '358' }, changes: [{ kind: 'abolish' }, { kind: 'merge' }] })
  })

  it('answers errors as JSON with a code', async () => {
    expect(await get('/units?on=31-02-2021')).toEqual({ status: 400, body: { code: 'input.invalid', at: 'on' } })
    expect(await get('/units/x')).toMatchObject({ status: 400 })
    expect(await get(`/awards/${id('huyen-y-yen')}`)).toEqual({ status: 404, body: { code: 'not-found' } })
    expect(await get('/certificates/nothing')).toMatchObject({ status: 404 })
    expect(await get('/nowhere')).toEqual({ status: 404, body: { code: 'not-found' } })
    expect((await api.request('/api/v1/units', { method: 'POST' })).status).toBe(404)
    expect((await get('/awards')).body).toEqual({ awards: [], next: null })
    expect((await get('/publications')).body).toEqual({ publications: [] })
  })
})
