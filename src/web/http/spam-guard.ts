import { createHmac, timingSafeEqual } from 'node:crypto'

/** The fields of a public form that only machines fill in wrongly: one that people do not see, and when the form was opened. */
export const trapField = 'website'
export const openedField = 'opened'

const fewestSeconds = 3
const mostHours = 24

const signature = (secret: Buffer, at: string): string =>
  createHmac('sha256', secret).update(`form-opened:${at}`).digest('base64url')

/** The time a form was opened, signed, for its hidden field. */
export function openedNow(secret: Buffer, now = Date.now()): string {
  const at = now.toString(36)
  return `${at}.${signature(secret, at)}`
}

/** Whether a form was open for as long as a person needs, and not so long that it was copied and kept. */
export function openedByPerson(secret: Buffer, token: string, now = Date.now()): boolean {
  const [at = '', given = ''] = token.split('.')
  const [expected, sent] = [Buffer.from(signature(secret, at)), Buffer.from(given)]
  if (expected.length !== sent.length || !timingSafeEqual(expected, sent)) return false
  const seconds = (now - Number.parseInt(at, 36)) / 1000
  return seconds >= fewestSeconds && seconds <= mostHours * 3600
}
