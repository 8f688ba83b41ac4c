import { type ChainedRow, endMac, genesisMac, rowMac, type Seal, sameMac, sealMac } from './chain.ts'

/** A row as it stands in the database now. */
export interface StoredRow extends ChainedRow {
  readonly mac: Buffer
  /** False when an instant has parts that this product never writes, and that would be lost on reading. */
  readonly exact: boolean
}

export interface StoredHead {
  readonly lastId: number
  readonly lastMac: Buffer
  readonly mac: Buffer
}

/** What the whole record was found to be. */
export type Verification =
  | { readonly sound: true; readonly facts: number; readonly seals: number; readonly journalled: number }
  | { readonly sound: false; readonly brokenAt: number; readonly what: Breakage }

/**
 * `changed`: the row is not what was written, or stands where it was not written. `missing`: the row is gone.
 * `cut-off`: it and all after it are gone. `head`, `seal`, `seal-missing`: the mark on that row is wrong or gone.
 */
export type Breakage = 'changed' | 'missing' | 'cut-off' | 'head' | 'seal' | 'seal-missing'

interface Evidence {
  readonly rows: AsyncIterable<readonly StoredRow[]>
  readonly head: StoredHead | undefined
  readonly seals: readonly Seal[]
  /** Seals kept outside the database, where whoever changes the database does not reach. */
  readonly journal: readonly Seal[]
}

/** Follows the chain from its beginning and holds it against its head and seals; names the first row that is wrong. */
export async function verifyChain(key: Buffer, { rows, head, seals, journal }: Evidence): Promise<Verification> {
  const isWhole = (seal: Seal) => sameMac(seal.mac, sealMac(key, seal))
  const marks = marksByRow([...seals, ...journal].filter(isWhole))
  const sealed = new Set<number | undefined>(seals.map(({ id }) => id))
  let lastId = 0
  let lastMac: Buffer = genesisMac
  for await (const batch of rows) {
    for (const row of batch) {
      if (row.id > lastId + 1) return broken(lastId + 1, 'missing')
      const mac = rowMac(key, lastMac, row)
      if (row.id <= lastId || !row.exact || !sameMac(mac, row.mac)) return broken(row.id, 'changed')
      lastId = row.id
      lastMac = mac
      if (marks.get(row.id)?.some(seal => !sameMac(seal.lastMac, mac))) return broken(row.id, 'changed')
      if (row.name === 'history-sealed' && !sealed.has(sealIdOf(row))) return broken(row.id, 'seal-missing')
    }
  }
  if (head === undefined) return lastId === 0 ? sound(0, [], []) : broken(lastId, 'head')
  const furthest = Math.max(head.lastId, ...marks.keys())
  if (furthest > lastId) return broken(lastId + 1, 'cut-off')
  if (!sameMac(head.lastMac, lastMac) || !sameMac(head.mac, endMac(key, lastId, lastMac))) return broken(lastId, 'head')
  const forged = [...seals, ...journal].find(seal => !isWhole(seal))
  if (forged !== undefined) return broken(forged.lastId, 'seal')
  const gone = journal.find(({ id }) => !sealed.has(id))
  return gone === undefined ? sound(lastId, seals, journal) : broken(gone.lastId, 'seal-missing')
}

const sound = (facts: number, seals: readonly Seal[], journal: readonly Seal[]): Verification => ({
  sound: true,
  facts,
  seals: seals.length,
  journalled: journal.length,
})

const broken = (brokenAt: number, what: Breakage): Verification => ({ sound: false, brokenAt, what })

function marksByRow(seals: readonly Seal[]): Map<number, Seal[]> {
  const marks = new Map<number, Seal[]>()
  for (const seal of seals) marks.set(seal.lastId, [...(marks.get(seal.lastId) ?? []), seal])
  return marks
}

function sealIdOf({ data }: StoredRow): number | undefined {
  return typeof data === 'object' && data !== null && 'sealId' in data ? Number(data.sealId) : undefined
}
