import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookiePrefix } from './better-auth.ts'

const pattern = new RegExp(`(?:^|;\\s*)(?:__Secure-)?${cookiePrefix}\\.session_token=([^;]+)`)

/** The session token in the request's cookie if its signature is ours; read on every request, so without the library. */
export function sessionToken(headers: Headers, secret: string): string | undefined {
  const [, value] = pattern.exec(headers.get('cookie') ?? '') ?? []
  if (value === undefined) return undefined
  const signed = decode(value)
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = signed.slice(0, dot)
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signed.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
