import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The installation's secret: read from the data folder, made there at first start, readable by its owner only. */
export function secretOfDataFolder(dataFolder: string): Buffer {
  const file = join(dataFolder, 'secret')
  const found = findSecret(dataFolder)
  if (found) return found
  mkdirSync(dataFolder, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 })
  try {
    // Linking never replaces: of two first starts at once, both end up with the same secret.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return secretOfDataFolder(dataFolder)
}

/** The secret that lies in the data folder, or undefined when none was made there yet. */
export function findSecret(dataFolder: string): Buffer | undefined {
  const file = join(dataFolder, 'secret')
  try {
    const text = readFileSync(file, 'utf8').trim()
    if (text.length < 32) throw new Error(`The file ${file} is damaged: restore it from a backup`)
    return Buffer.from(text, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
