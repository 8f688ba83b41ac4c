import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { lockedPackages, missingPackages } from './installed-packages.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { inRoot, root } from './root.mjs'

/** Makes node_modules agree with package-lock.json; takes no time when it already does. */
export function ensureInstalled() {
  if (isLinked()) return
  if (lockedPackages() === undefined) stop('package-lock.json is missing or broken: take it from the repository again.')
  if (missingPackages().length > 0) install()
  linkPinnedNode()
}

function install() {
  say('Installing the packages of package-lock.json (once; about a minute) …')
  const started = Date.now()
  npmCi(npmCommand(), process.env.PATH)
  // An old npm passes over optional packages that the Node it runs on is too old for; the pinned Node is not.
  if (missingPackages().length > 0) npmCiOnPinnedNode()
  const missing = missingPackages()
  if (missing.length > 0)
    stop(`npm left out ${missing.join(', ')}. Remove node_modules and start again with a newer npm.`)
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

function npmCi({ program, args }, path) {
  // A production setting of the surroundings would leave out what the build and the tests need.
  const env = {
    ...process.env,
    PATH: path,
    NODE_ENV: '',
    npm_config_production: '',
    npm_config_omit: '',
    npm_config_only: '',
  }
  const all = [...args, 'ci', '--loglevel=error', '--no-audit', '--no-fund']
  const result = spawnSync(program, all, { cwd: root, stdio: ['ignore', 2, 2], env })
  if (result.status === 0) return
  stop(
    `The packages could not be installed: "npm ci" ended with ${result.status || result.error}. See the lines above.`,
  )
}

// From a copy: installing removes the folder that holds the program.
function npmCiOnPinnedNode() {
  const program = pinnedNode()
  if (program === undefined) stop(`There is no Node.js package for ${process.platform}-${process.arch}.`)
  const folder = mkdtempSync(join(tmpdir(), 'neu-guong-node-'))
  try {
    const node = join(folder, 'node')
    copyFileSync(program, node)
    const npm = npmCommand()
    const command = npm.args.length > 0 ? { program: node, args: npm.args } : npm
    npmCi(command, `${folder}${delimiter}${process.env.PATH || ''}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// Several worktrees may share the packages of one: installing there is that one's business.
function isLinked() {
  const found = lstatSync(inRoot('node_modules'), { throwIfNoEntry: false })
  return found?.isSymbolicLink() === true && pinnedNode() !== undefined
}

// Under `npm start` the same npm installs, on the Node it runs on unless that lies in node_modules.
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  const usable = cli && node && /npm-cli\.(c|m)?js$/.test(cli) && existsSync(cli) && existsSync(node)
  return usable && !node.startsWith(root) ? { program: node, args: [cli] } : { program: 'npm', args: [] }
}

// npm 9 and 10 leave out a command that several packages offer, even if only one of them fits the platform.
function linkPinnedNode() {
  const link = inRoot('node_modules', '.bin', 'node')
  if (existsSync(link)) return
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(pinnedNode(), link)
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

function stop(line) {
  say(line)
  process.exit(1)
}
