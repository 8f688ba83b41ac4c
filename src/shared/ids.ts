import { randomFillSync } from 'node:crypto'

const bytes = new Uint8Array(16)

/** A UUID version 7: unique, and rising with time so that indexes stay compact. */
export function newId(): string {
  randomFillSync(bytes)
  const milliseconds = Date.now()
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(milliseconds / 2 ** (40 - 8 * index)) & 0xff
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
