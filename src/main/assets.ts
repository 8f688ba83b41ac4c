import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '#shared/project-root.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The browser's files of the build, held in memory. Their names carry a hash, so they may be kept for ever. */
export function loadAssets(folder: string = join(projectRoot, 'build/public/assets')) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
  const files = new Map(readdirSync(folder).map(name => [`/assets/${name}`, readAsset(folder, name)]))
  const address = (name: string) => {
    const found = manifest[name]
    if (found === undefined) throw new Error(`The build has no asset ${name}`)
    return found
  }
  return {
    css: manifest['site.css'] ?? '',
    script: (name: string) => address(`${name}.js`),
    /** The reply for a path under /assets/, or undefined if there is no such file. */
    respond: (request: Request): Response | undefined => {
      const file = files.get(new URL(request.url).pathname)
      if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined
      const packed = file.gzip !== undefined && (request.headers.get('accept-encoding') ?? '').includes('gzip')
      const headers = new Headers({ 'content-type': file.type, 'cache-control': 'public, max-age=31536000, immutable' })
      headers.set('x-content-type-options', 'nosniff')
      if (file.gzip !== undefined) headers.set('vary', 'accept-encoding')
      if (packed) headers.set('content-encoding', 'gzip')
      return new Response(request.method === 'HEAD' ? null : packed ? file.gzip : file.content, { headers })
    },
  }
}

function readAsset(folder: string, name: string) {
  const content = new Uint8Array(readFileSync(join(folder, name)))
  const type = types[extname(name)] ?? 'application/octet-stream'
  const gzip = /^text|svg/.test(type) ? new Uint8Array(gzipSync(content, { level: 9 })) : undefined
  return { content, type, gzip }
}
