import { randomFillSync } from 'node:crypto'

const bytes = new Uint8Array(16)
let lastMilliseconds = 0
let countInMillisecond = 0

/**
 * A UUID version 7: unique, and rising with time so that indexes stay compact. Ids of one process rise strictly, within a
 * millisecond too: what is made in order stays in order.
 */
export function newId(): string {
  randomFillSync(bytes)
  const now = Date.now()
  countInMillisecond = now > lastMilliseconds ? 0 : countInMillisecond + 1
  lastMilliseconds = Math.max(now, lastMilliseconds)
  // The counter has twelve bits; when they are used up the ids run ahead of the clock a little.
  if (countInMillisecond > 0xfff) {
    countInMillisecond = 0
    lastMilliseconds += 1
  }
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(lastMilliseconds / 2 ** (40 - 8 * index)) & 0xff
  bytes[6] = (countInMillisecond >> 8) | 0x70
  bytes[7] = countInMillisecond & 0xff
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
