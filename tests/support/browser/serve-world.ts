import { afterAll } from 'vitest'
import { loadAssets } from '#main/assets.ts'
import { listen } from '#main/http-server.ts'
import { createSite } from '#web/site.tsx'
import type { World } from '../world.ts'

/** Serves a world's site over real HTTP with the built stylesheet and scripts; needs `npm run build` to have run. */
export async function serveWorld(world: World): Promise<string> {
  const assets = loadAssets()
  const site = createSite({ ...world.services, assets })
  const server = await listen(async request => assets.respond(request) ?? (await site.fetch(request)), '127.0.0.1', 0)
  afterAll(() => server.close(0))
  return `http://127.0.0.1:${server.port}`
}
