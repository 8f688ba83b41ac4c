import { createHmac, timingSafeEqual } from 'node:crypto'

/** The hidden field every form carries. */
export const csrfField = '_csrf'
/** The hidden field that makes a form posted twice do its work once. */
export const onceField = '_once'

export const csrfToken = (secret: Buffer, sessionId: string): string =>
  createHmac('sha256', secret).update(`csrf:${sessionId}`).digest('base64url')

export function csrfMatches(secret: Buffer, sessionId: string, token: unknown): boolean {
  if (typeof token !== 'string') return false
  const expected = Buffer.from(csrfToken(secret, sessionId))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** A form posted from a page of another site; browsers say so themselves. */
export function fromAnotherSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && origin !== 'null' && new URL(origin).host !== headers.get('host')
}

/** A form that a browser says was posted from a page of this site. */
export const fromThisSite = (headers: Headers): boolean =>
  !fromAnotherSite(headers) && (headers.has('sec-fetch-site') || headers.has('origin'))
