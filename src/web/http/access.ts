import { type Actor, hasRole } from '#shared/actor.ts'
import type { Access, Route } from './route.ts'
import type { Session } from './services.ts'

/** Whether a route of this access lets the person in. */
export function admits(access: Access, actor: Actor, session: Session | undefined): boolean {
  if (access === 'public') return true
  if (access === 'any-session') return session !== undefined
  return actor.kind === 'user' && (access === 'signed-in' || hasRole(actor, ...access))
}

export type MayOpen = (path: string, actor: Actor, session: Session | undefined) => boolean

/** Tells which pages a person may open, from the routes themselves, so that no menu leads to a closed door. */
export function pagesOf(routes: readonly Route[]): MayOpen {
  const pages = routes
    .filter(({ method }) => method === 'GET')
    .map(({ path, access }) => ({ pattern: patternOf(path), access }))
  const known = new Map<string, Access | null>()
  return (path, actor, session) => {
    const found = known.get(path)
    const access = found === undefined ? (pages.find(({ pattern }) => pattern.test(path))?.access ?? null) : found
    known.set(path, access)
    return access !== null && admits(access, actor, session)
  }
}

function patternOf(path: string): RegExp {
  const parts = path.split('/').map(part => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')))
  return new RegExp(`^${parts.join('/')}$`)
}
