import { randomUUID } from 'node:crypto'
import type { Logger } from '#platform/logging/logger.ts'
import type { Fetch } from './http-server.ts'

/** Gives every request an id that its reply and its log line share, and logs what became of it. */
export function observed(fetch: Fetch, log: Logger): Fetch {
  return async (request, environment) => {
    const requestId = randomUUID()
    const started = performance.now()
    const respond = async () => {
      try {
        return await fetch(request, { ...(environment as object), requestId })
      } catch (error) {
        log.error('http.failed', { requestId, error })
        return new Response('Lỗi máy chủ. Server error.', { status: 500 })
      }
    }
    const response = await respond()
    const { status } = response
    const milliseconds = performance.now() - started
    log.info('http.request', {
      requestId,
      method: request.method,
      route: routeOf(request, status),
      status,
      milliseconds,
    })
    response.headers.set('x-request-id', requestId)
    return response
  }
}

// Only the first part of an address we know: the rest may hold ids, and an unknown one whatever somebody typed.
function routeOf(request: Request, status: number): string | undefined {
  return status === 404 ? undefined : `/${new URL(request.url).pathname.split('/')[1] ?? ''}`
}
