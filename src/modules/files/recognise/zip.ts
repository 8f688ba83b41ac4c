import { createInflateRaw, inflateRawSync } from 'node:zlib'

/** One file inside a zip archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string
  readonly packedSize: number
  readonly size: number
  readonly method: 'stored' | 'deflated' | 'other'
  readonly encrypted: boolean
  readonly offset: number
}

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 }

/** The directory of a zip archive, read without unpacking anything; undefined when it makes no sense. */
export function listZip(content: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
    const end = findEnd(view)
    if (end === undefined) return undefined
    const count = view.getUint16(end + 10, true)
    const entries: ZipEntry[] = []
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== signatures.directory) return undefined
      const [name, extra, comment] = [28, 30, 32].map(field => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ]
      entries.push(readEntry(view, at, name, extra))
      at += 46 + name + extra + comment
    }
    return entries
  } catch (error) {
    // Reading beyond the end: the archive is cut off or its numbers are made up.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Unpacks one small entry; undefined when it is larger than the limit or damaged. */
export function readZipEntry(content: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | undefined {
  const packed = packedBytes(content, entry)
  if (packed === undefined || entry.size > limit) return undefined
  if (entry.method === 'stored') return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch {
    return undefined
  }
}

/** Whether an entry unpacks to exactly the size it declares; what comes out is thrown away piece by piece. */
export async function hasDeclaredSize(content: Uint8Array, entry: ZipEntry): Promise<boolean> {
  const packed = packedBytes(content, entry)
  if (packed === undefined || entry.method === 'other') return false
  if (entry.method === 'stored') return packed.length === entry.size
  const inflate = createInflateRaw()
  let size = 0
  try {
    inflate.end(packed)
    for await (const piece of inflate) {
      size += (piece as Buffer).length
      if (size > entry.size) return false
    }
    return size === entry.size
  } catch {
    return false
  } finally {
    inflate.destroy()
  }
}

function findEnd(view: DataView): number | undefined {
  const longestComment = 0xffff
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at
  }
  return undefined
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const method = view.getUint16(at + 10, true)
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const [size = 0, packedSize = 0, offset = 0] = withLongSizes(view, sizes, at + 46 + nameLength, extraLength)
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    size,
    packedSize,
    offset,
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  }
}

// Some libraries write 64-bit sizes even for small files: a field of ones says that the number stands in the extra field.
function withLongSizes(view: DataView, fields: readonly number[], start: number, length: number): number[] {
  const elsewhere = 0xffffffff
  if (!fields.includes(elsewhere)) return [...fields]
  let at = start
  while (at < start + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return fields.map(field => {
    if (field !== elsewhere) return field
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  })
}

function packedBytes(content: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + 30 > content.length) return undefined
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (view.getUint32(offset, true) !== signatures.local) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedSize > content.length ? undefined : content.subarray(start, start + packedSize)
}
