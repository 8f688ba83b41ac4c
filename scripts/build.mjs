import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { build as esbuild, stop as stopEsbuild } from 'esbuild'
import { inRoot, root } from './lib/root.mjs'

const outdir = inRoot('build')
const stamp = join(outdir, 'sources.sha256')

/** Bundles the program and the browser's files into build/, unless the sources are those of the last build. */
export async function build() {
  const sources = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  rmSync(stamp, { force: true })
  rmSync(join(outdir, 'public'), { recursive: true, force: true })
  await buildProgram({ serve: inRoot('src/main/serve.ts'), cli: inRoot('src/cli/index.ts') })
  await buildAssets()
  // Its helper process would otherwise live as long as the product.
  await stopEsbuild()
  writeFileSync(stamp, sources)
}

/** Bundles server code; everything from npm stays outside and is loaded from node_modules. */
export async function buildProgram(entryPoints) {
  const { outputFiles } = await esbuild({
    entryPoints,
    outdir,
    write: false,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
    sourcesContent: false,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  })
  for (const { path, text } of outputFiles) replaceFile(path, text)
}

// Another process may be reading the file at this moment: it sees the old one or the new one, never a half.
function replaceFile(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, path)
}

// The names carry a hash of the content, so browsers may keep the files for ever; manifest.json tells the names.
async function buildAssets() {
  const assets = join(outdir, 'public', 'assets')
  mkdirSync(assets, { recursive: true })
  const scripts = filesIn('src/web/browser').filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const styles = [inRoot('src/web/styles/site.css')].filter(existsSync)
  const { metafile } = await esbuild({
    entryPoints: [...scripts, ...styles],
    outdir: assets,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'file', '.png': 'file' },
    metafile: true,
    logLevel: 'warning',
  })
  const manifest = {}
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === undefined) continue
    const name = basename(entryPoint).replace(/\.ts$/, '.js')
    manifest[name] = `/assets/${relative(assets, inRoot(path))}`
  }
  writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifest, undefined, 2))
}

function hashOfSources() {
  const hash = createHash('sha256')
  const files = [
    ...allFilesIn('src'),
    ...allFilesIn('database'),
    inRoot('scripts/build.mjs'),
    inRoot('package-lock.json'),
  ]
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(folder) {
  if (!existsSync(inRoot(folder))) return []
  return readdirSync(inRoot(folder), { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => inRoot(folder, entry.name))
    .sort()
}

function allFilesIn(folder) {
  if (!existsSync(inRoot(folder))) return []
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|css|json|svg)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

if (
  process.argv[1] !== undefined &&
  dirname(process.argv[1]) === inRoot('scripts') &&
  basename(process.argv[1]) === 'build.mjs'
) {
  await build()
}
