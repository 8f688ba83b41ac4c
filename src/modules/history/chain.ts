import { createHmac, timingSafeEqual } from 'node:crypto'

/** A history row without its mac, as the chain covers it. */
export interface ChainedRow {
  readonly id: number
  /** When it happened by the product's clock, and when it was written by the machine's: they differ in a demonstration. */
  readonly at: Date
  readonly recorded_at: Date
  readonly name: string
  readonly actor_kind: string
  readonly actor_id: string | null
  readonly role: string
  readonly unit_id: string | null
  readonly command: string
  readonly subjects: readonly string[]
  readonly data: unknown
}

export const genesisMac = Buffer.alloc(32)

/** The mac of a row: keyed, so that nobody who can only write SQL can make a valid one. */
export function rowMac(key: Buffer, previous: Buffer, row: ChainedRow): Buffer {
  const covered = [
    row.id,
    row.at.toISOString(),
    row.recorded_at.toISOString(),
    row.name,
    row.actor_kind,
    row.actor_id,
    row.role,
    row.unit_id,
    row.command,
    row.subjects,
    row.data,
  ]
  return createHmac('sha256', key).update(previous).update(stableJson(covered)).digest()
}

/** A mark over the chain up to a row, made from time to time: who cuts off the end of the chain must remove it too. */
export interface Seal {
  readonly id: number
  readonly sealedAt: Date
  readonly lastId: number
  readonly lastMac: Buffer
  readonly mac: Buffer
}

export function sealMac(key: Buffer, seal: Omit<Seal, 'mac'>): Buffer {
  const { id, sealedAt, lastId, lastMac } = seal
  return createHmac('sha256', key).update(`seal:${id}:${sealedAt.toISOString()}:${lastId}:`).update(lastMac).digest()
}

/** The mac of the end of the chain. */
export function endMac(key: Buffer, lastId: number, lastMac: Buffer): Buffer {
  return createHmac('sha256', key).update(`end:${lastId}:`).update(lastMac).digest()
}

export const sameMac = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/** JSON with the keys of every object in one order, so that a value read back from jsonb gives the same text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
