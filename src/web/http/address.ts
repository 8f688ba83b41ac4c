import type { Context } from 'hono'

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/** Of this machine or of a network of one's own, where a proxy stands. */
const nearby = /^(?:::1$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/i

/** Where a request comes from; what a proxy says of it counts only when the proxy is nearby. */
export function addressOf(context: Context): string {
  const { incoming } = (context.env ?? {}) as NodeBindings
  const peer = (incoming?.socket?.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/i, '')
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return forwarded !== undefined && /^[0-9a-f.:]{3,45}$/i.test(forwarded) && nearby.test(peer) ? forwarded : peer
}
