import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { pinnedNode } from './pinned-node.mjs'
import { inRoot, root } from './root.mjs'

/** Makes node_modules agree with package-lock.json; takes no time when it already does. */
export function ensureInstalled() {
  if (isLinked() || isInstalled()) return
  say('Installing the packages of package-lock.json (once; about a minute) …')
  const started = Date.now()
  const npm = npmCommand()
  const result = spawnSync(npm.program, [...npm.args, 'ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // Set by `npm test` in some environments; it would leave out what the tests and the build need.
    env: { ...process.env, NODE_ENV: '', npm_config_production: '', npm_config_omit: '', npm_config_only: '' },
  })
  if (result.status !== 0) {
    stop(
      `The packages could not be installed ("npm ci" ended with ${result.status ?? result.error}). See the lines above.`,
    )
  }
  linkPinnedNode()
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

// Several worktrees may share the packages of one: installing there is that one's business.
function isLinked() {
  const found = lstatSync(inRoot('node_modules'), { throwIfNoEntry: false })
  return found?.isSymbolicLink() === true && pinnedNode() !== undefined
}

function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (wanted === undefined) stop('package-lock.json is missing or broken: take it from the repository again.')
  if (present === undefined || pinnedNode() === undefined) return false
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true
    const found = present[path]
    return found ? found.version === version : optional === true
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages
  } catch {
    return undefined
  }
}

// Under `npm start` the same npm installs; its own Node is used, because node_modules may vanish meanwhile.
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  const usable =
    cli && node && /npm-cli\.(c|m)?js$/.test(cli) && existsSync(cli) && existsSync(node) && !node.startsWith(root)
  return usable ? { program: node, args: [cli] } : { program: 'npm', args: [] }
}

// npm 9 and 10 leave out a command that several packages offer, even if only one of them fits the platform.
function linkPinnedNode() {
  const link = inRoot('node_modules', '.bin', 'node')
  if (existsSync(link)) return
  mkdirSync(inRoot('node_modules', '.bin'), { recursive: true })
  const program = pinnedNode()
  if (program === undefined) stop(`There is no Node.js package for ${process.platform}-${process.arch}.`)
  symlinkSync(program, link)
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

function stop(line) {
  say(line)
  process.exit(1)
}
