import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

export type Fetch = (request: Request, environment?: unknown) => Response | Promise<Response>

export interface HttpServer {
  readonly port: number
  /** Takes no new requests and lets those under way finish, for as long as the grace lasts. */
  close(graceMilliseconds: number): Promise<void>
}

/** The address to listen on cannot be used; the message says what to do. */
export class AddressError extends Error {
  override name = 'AddressError'
}

/** Listens for HTTP; rejects with a plain explanation when the address cannot be used. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<HttpServer> {
  const server = createAdaptorServer({ fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async graceMilliseconds => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
      await closed
      clearTimeout(timer)
    },
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new AddressError(`Port ${port} on ${host} is used by another program. Choose another one with PORT.`)
  }
  if (error.code === 'EACCES') {
    return new AddressError(`This account may not listen on port ${port}. Choose one above 1023 with PORT.`)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new AddressError(`This machine does not have the address ${host}. Choose another one with HOST.`)
  }
  return error
}
