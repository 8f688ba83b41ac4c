import { createSite } from '#web/site.tsx'
import type { World } from './world.ts'

/** Someone at the site with a browser's cookies and forms, but no script: what signing in needs to be tested. */
export function browsing(world: World, { from = '203.113.1.1' } = {}) {
  const site = createSite(world.services)
  const cookies = new Map<string, string>()
  let csrf = ''

  async function visit(path: string, init: RequestInit = {}) {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    headers.set('x-forwarded-for', from)
    if (!headers.has('sec-fetch-site')) headers.set('sec-fetch-site', 'same-origin')
    const response = await site.request(path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) keep(line)
    const text = await response.text()
    csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? csrf
    const location = response.headers.get('location')
    return { status: response.status, text, location, setCookies: response.headers.getSetCookie() }
  }

  function keep(line: string) {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const equals = pair.indexOf('=')
    const name = pair.slice(0, equals)
    const value = pair.slice(equals + 1)
    const ends = attributes.some(attribute => /^max-age=0$/i.test(attribute)) || value === ''
    if (ends) cookies.delete(name)
    else cookies.set(name, value)
  }

  function post(
    path: string,
    fields: Record<string, string | readonly string[] | File>,
    headers: Record<string, string> = {},
  ) {
    const body = new FormData()
    body.set('_csrf', csrf)
    for (const [name, value] of Object.entries(fields)) {
      if (Array.isArray(value)) for (const each of value) body.append(name, each)
      else body.set(name, value as string | File)
    }
    return visit(path, { method: 'POST', body, headers })
  }

  return {
    cookies,
    get: (path: string) => visit(path),
    post,
    /** Signs in by the form of the sign-in page. */
    async signIn(username: string, password: string, next = '/') {
      await visit(`/dang-nhap?tiep=${encodeURIComponent(next)}`)
      return await post('/dang-nhap', { username, password, tiep: next })
    },
  }
}
