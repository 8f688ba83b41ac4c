import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveTo, type Way } from './unprivileged.ts'

const longestSocketPath = process.platform === 'darwin' ? 103 : 107
const socketName = '.s.PGSQL.5432'

/** Where the server's socket lies: inside the cluster, or in a private folder when that path is too long for a socket. */
export function socketFolderFor(cluster: string, way: Way): { folder: string; temporary: boolean } {
  if (Buffer.byteLength(join(cluster, socketName)) <= longestSocketPath) return { folder: cluster, temporary: false }
  const folder = mkdtempSync(join(tmpdir(), 'neu-guong-socket-'))
  chmodSync(folder, 0o700)
  giveTo(way, folder)
  return { folder, temporary: true }
}
