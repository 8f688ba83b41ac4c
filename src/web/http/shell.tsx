import type { Child } from 'hono/jsx'
import type { Visit } from './visit.tsx'

export interface PageOptions {
  readonly title: string
  readonly description?: string
  /** The entry of the main navigation this page stands under. */
  readonly active?: string
  /** Names of enhancement modules; only pages for signed-in people may load any. */
  readonly scripts?: readonly string[]
}

/** The frame of every page. */
export function shell(visit: Visit, options: PageOptions, body: Child) {
  return (
    <html lang={visit.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${options.title} · Nêu Gương`}</title>
        <link rel="stylesheet" href={visit.services.assets.css} />
      </head>
      <body>
        {visit.flash && <p role="status">{visit.flash.text}</p>}
        <main id="noi-dung">{body}</main>
      </body>
    </html>
  )
}
