/** One file inside an archive. */
export interface ArchiveEntry {
  readonly name: string
  readonly content: Uint8Array
}

const block = 512
const end = new Uint8Array(2 * block)

/** The bytes of an entry of a tar archive, as any tar program reads them. */
export function* tarEntry({ name, content }: ArchiveEntry): Generator<Uint8Array> {
  yield headerOf(name, content.length)
  yield content
  const over = content.length % block
  if (over > 0) yield new Uint8Array(block - over)
}

/** What stands after the last entry. */
export const tarEnd = (): Uint8Array => end

/** The entries of a tar archive as they arrive; throws when the archive is cut off or is none. */
export async function* readTar(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const read = reader(pieces)
  for (;;) {
    const header = await read(block)
    if (header.every(byte => byte === 0)) return
    const { name, size } = parseHeader(header)
    const content = await read(size)
    await read((block - (size % block)) % block)
    yield { name, content }
  }
}

function headerOf(name: string, size: number): Uint8Array {
  const header = Buffer.alloc(block)
  if (Buffer.byteLength(name) > 100) throw new RangeError(`The name ${name} is too long for an archive`)
  header.write(name, 0)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

const checksum = (header: Uint8Array): number => header.reduce((sum, byte) => sum + byte, 0)

function parseHeader(bytes: Uint8Array): { name: string; size: number } {
  const header = Buffer.from(bytes)
  const stated = Number.parseInt(header.toString('latin1', 148, 156), 8)
  header.write('        ', 148)
  if (stated !== checksum(header)) throw new Error('This is not an archive, or it is damaged')
  return {
    name: header.toString('utf8', 0, 100).replace(/\0.*$/s, ''),
    size: Number.parseInt(header.toString('latin1', 124, 136), 8),
  }
}

/** Gives exactly so many bytes of the stream at a time. */
function reader(pieces: AsyncIterable<Uint8Array>): (length: number) => Promise<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  let waiting: Uint8Array[] = []
  let have = 0
  return async length => {
    while (have < length) {
      const next = await iterator.next()
      if (next.done) throw new Error('The archive is cut off')
      waiting.push(next.value)
      have += next.value.length
    }
    const all = Buffer.concat(waiting)
    waiting = [all.subarray(length)]
    have -= length
    return all.subarray(0, length)
  }
}
