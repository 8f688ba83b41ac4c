import { readFileSync } from 'node:fs'
import { inRoot } from './root.mjs'

/** The packages of package-lock.json by their path, or undefined if it cannot be read. */
export const lockedPackages = () => packagesOf('package-lock.json')

/** The paths of the locked packages that this machine needs and that are not installed in that version. */
export function missingPackages() {
  const present = packagesOf('node_modules/.package-lock.json') || {}
  return Object.entries(lockedPackages() || {})
    .filter(([path, locked]) => path !== '' && !locked.link && !isPresent(present[path], locked))
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}

function isPresent(found, locked) {
  return found === undefined ? locked.optional === true && !isForThisMachine(locked) : found.version === locked.version
}

// Optional packages that name no platform belong to one that may be left out with them.
function isForThisMachine({ os, cpu, libc }) {
  return names(os, process.platform) && names(cpu, process.arch) && (libc === undefined || names(libc, systemLibc()))
}

const names = (list, value) => list !== undefined && [].concat(list).includes(value)

function systemLibc() {
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages
  } catch {
    return undefined
  }
}
