import type { Role } from '#shared/actor.ts'
import type { Visit } from './visit.tsx'

/** Who may knock at a route at all; the command or query behind it still decides by its own policy. */
export type Access =
  | 'public'
  /** Also people who still have to choose a password or set up a second factor. */
  | 'any-session'
  | 'signed-in'
  | readonly Role[]

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly access: Access
  readonly handle: (visit: Visit) => Promise<Response> | Response
  /** Public pages that look the same to everyone may be kept and sent again until something changes. */
  readonly cached?: boolean
}

export const get = (
  path: string,
  access: Access,
  handle: Route['handle'],
  options: { cached?: boolean } = {},
): Route => ({
  method: 'GET',
  path,
  access,
  handle,
  ...options,
})

export const post = (path: string, access: Access, handle: Route['handle']): Route => ({
  method: 'POST',
  path,
  access,
  handle,
})
