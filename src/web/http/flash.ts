import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'

/** A message shown once, on the next page. */
const flashSchema = z.object({ tone: z.enum(['ok', 'warn', 'bad', 'info']), text: z.string().max(500) })
export type Flash = z.infer<typeof flashSchema>

const cookieName = 'neu-guong-flash'

export function writeFlash(context: Context, flash: Flash): void {
  setCookie(context, cookieName, Buffer.from(JSON.stringify(flash)).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: 60,
  })
}

export function readFlash(context: Context): Flash | undefined {
  const cookie = getCookie(context, cookieName)
  if (cookie === undefined) return undefined
  deleteCookie(context, cookieName, { path: '/' })
  try {
    return flashSchema.parse(JSON.parse(Buffer.from(cookie, 'base64url').toString()))
  } catch {
    return undefined
  }
}
