import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly size: number
  readonly encrypted: boolean
  /** The content; throws when it is longer than the archive says, or broken. */
  read(): Buffer
}

/** The archive cannot be read, or is made to harm. */
export class ZipError extends Error {
  override name = 'ZipError'

  constructor(readonly reason: 'broken' | 'bomb') {
    super(reason)
  }
}

export interface ZipLimits {
  readonly entries: number
  /** Bytes of all entries together when unpacked. */
  readonly unpacked: number
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50

/**
 * The entries of a zip archive by its directory, without unpacking anything. Throws ZipError for a broken archive and for one
 * whose directory promises more than the limits; an entry that lies about its size throws when it is read.
 */
export function zipEntries(content: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const archive = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== endOfDirectory) throw new ZipError('broken')
  const count = archive.readUInt16LE(end + 10)
  if (count > limits.entries) throw new ZipError('bomb')
  const entries: ZipEntry[] = []
  let total = 0
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== directoryEntry) throw new ZipError('broken')
    const nameLength = archive.readUInt16LE(at + 28)
    const size = archive.readUInt32LE(at + 24)
    total += size
    if (total > limits.unpacked) throw new ZipError('bomb')
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      size,
      encrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      read: reader(archive, at, size),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function reader(archive: Buffer, at: number, size: number) {
  const method = archive.readUInt16LE(at + 10)
  const packedSize = archive.readUInt32LE(at + 20)
  const local = archive.readUInt32LE(at + 42)
  return (): Buffer => {
    if (local + 30 > archive.length || archive.readUInt32LE(local) !== localEntry) throw new ZipError('broken')
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(start, start + packedSize)
    if (method === 0) return packed
    if (method !== 8) throw new ZipError('broken')
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    } catch (error) {
      throw new ZipError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken')
    }
  }
}
