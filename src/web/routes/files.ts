import { getFile } from '#modules/files/index.ts'
import { notFound, orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'

export const fileRoutes = [
  get('/tep/:id', 'public', async visit => {
    const file = orNotFound(await visit.ask(getFile, { fileId: visit.param('id') }))
    const etag = `"${file.hash}"`
    // Kept by the browser of whoever may read it, but asked again each time whether they still may.
    const keeping = { etag, 'cache-control': 'private, no-cache' }
    if (visit.context.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers: keeping })
    const content = await visit.services.files.read(file.hash)
    if (content === undefined) throw notFound()
    const response = visit.download(content, file.name, file.mediaType)
    response.headers.set('content-security-policy', "sandbox; default-src 'none'")
    response.headers.set('content-length', String(content.length))
    for (const [name, value] of Object.entries(keeping)) response.headers.set(name, value)
    return response
  }),
]
