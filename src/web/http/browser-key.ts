import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const cookieName = 'neu-guong-browser'

/** What marks this browser before anyone has signed in; forms of that time are bound to it. */
export const browserKey = (context: Context): string | undefined => getCookie(context, cookieName)

/** The browser's key, given to it now if it has none. */
export function ensureBrowserKey(context: Context, secure: boolean): string {
  const present = browserKey(context) ?? context.get(cookieName)
  if (present !== undefined) return present
  const key = randomBytes(24).toString('base64url')
  context.set(cookieName, key)
  setCookie(context, cookieName, key, { path: '/', httpOnly: true, sameSite: 'Lax', secure })
  return key
}
