import { open, readFile } from 'node:fs/promises'

/** A seal of the history, kept outside the database. */
export interface JournalledSeal {
  readonly id: number
  readonly sealedAt: Date
  readonly lastId: number
  readonly lastMac: Buffer
  readonly mac: Buffer
}

/** Every seal that the journal keeps, in the order in which they were set; none when there is no journal. */
export async function readSealJournal(file: string): Promise<JournalledSeal[]> {
  return wholeLines(await textOf(file)).map(readLine)
}

/** Adds seals at the end of the journal; they are on disk when it returns. */
export async function appendToSealJournal(file: string, seals: readonly JournalledSeal[]): Promise<void> {
  if (seals.length === 0) return
  // A line that a crash cut off is dropped: its seal is given again.
  const kept = wholeLines(await textOf(file)).join('')
  const journal = await open(file, 'a', 0o600)
  try {
    await journal.truncate(Buffer.byteLength(kept))
    await journal.appendFile(seals.map(writeLine).join(''))
    await journal.sync()
  } finally {
    await journal.close()
  }
}

const wholeLines = (text: string): string[] => text.match(/[^\n]*\n/g) ?? []

const writeLine = ({ id, sealedAt, lastId, lastMac, mac }: JournalledSeal): string =>
  `${JSON.stringify({ id, sealedAt, lastId, lastMac: lastMac.toString('hex'), mac: mac.toString('hex') })}\n`

function readLine(line: string): JournalledSeal {
  const { id, sealedAt, lastId, lastMac, mac } = JSON.parse(line) as Record<'id' | 'lastId', number> &
    Record<'sealedAt' | 'lastMac' | 'mac', string>
  return {
    id,
    sealedAt: new Date(sealedAt),
    lastId,
    lastMac: Buffer.from(lastMac, 'hex'),
    mac: Buffer.from(mac, 'hex'),
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
