import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '#shared/actor.ts'
import { loadUnits } from '#tests/support/load-units.ts'
import { createWorld, type World } from '#tests/support/world.ts'
import type { Route } from './http/route.ts'
import { routes } from './routes/index.ts'

/** What stands for the parts of a path: ids of nothing, so that a door that should be shut cannot hide behind a page that is missing. */
const parts: Readonly<Record<string, string>> = { year: '2021' }
const someId = '018f0000-0000-7000-8000-000000000000'
const addressOf = ({ path }: Route): string =>
  path.replaceAll(/:(\w+)/g, (_part, name: string) => parts[name] ?? someId)

let world: World
let visitors: Record<Role, ReturnType<World['user']>>
beforeAll(async () => {
  world = await createWorld()
  const unit = await loadUnits(world)
  const unitOf = (role: Role) => unit(role.startsWith('unit-') ? 'huyen-y-yen' : 'ubnd-tinh')
  visitors = Object.fromEntries(roles.map(role => [role, world.user(role, unitOf(role))])) as typeof visitors
})

const ask = (route: Route, visitor?: ReturnType<World['user']>) =>
  route.method === 'GET' ? world.get(addressOf(route), visitor) : world.post(addressOf(route), {}, visitor)

const isLet = ({ access }: Route, role: Role): boolean => typeof access === 'string' || access.includes(role)

describe.each(routes.map(route => [`${route.method} ${route.path}`, route] as const))('%s', (_name, route) => {
  it('is open to those it is for, shut to all others, and falls over for nobody', async () => {
    const stranger = await ask(route)
    expect(stranger.status, 'nobody').toBeLessThan(500)
    if (route.access !== 'public') {
      expect([stranger.status, stranger.headers.get('location')?.split('?')[0]]).toEqual([303, '/dang-nhap'])
    }
    for (const role of roles) {
      const { status, headers } = await ask(route, visitors[role])
      expect(status, role).toBeLessThan(500)
      if (isLet(route, role)) expect(headers.get('location') ?? '', role).not.toMatch(/^\/dang-nhap\?/)
      else expect(status, role).toBe(403)
    }
  })
})

it('every address answers to one route', () => {
  const names = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
