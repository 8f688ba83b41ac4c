import type { Child } from 'hono/jsx'
import { Page } from '#web/components/index.ts'
import { shellWords } from '#web/content/shell.ts'
import type { Visit } from './visit.tsx'

export interface PageOptions {
  readonly title: string
  readonly description?: string
  /** The entry of the main navigation this page stands under. */
  readonly active?: string
  /** Names of enhancement modules; only pages for signed-in people may load any. */
  readonly scripts?: readonly string[]
  /** Reloads the page by itself where no script does. */
  readonly refreshSeconds?: number
}

/** The frame of every page. */
export function shell(visit: Visit, { title, description, scripts = [], refreshSeconds }: PageOptions, body: Child) {
  const t = shellWords[visit.language]
  const { assets, settings } = visit.services
  return (
    <Page
      language={visit.language}
      title={title}
      description={description}
      assets={{ css: assets.css, scripts: scripts.map(name => assets.script(name)) }}
      skip={t.skip}
      flash={visit.flash}
      refreshSeconds={refreshSeconds}
      header={{
        brand: { name: 'Nêu Gương', detail: t.province, href: '/' },
        navigation: { label: t.navigation, menu: t.menu, close: t.close, items: [] },
      }}
      footer={{ text: 'Nêu Gương', version: t.version(settings.version), label: t.footer, links: [] }}
    >
      {body}
    </Page>
  )
}
