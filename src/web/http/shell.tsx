import type { Child } from 'hono/jsx'
import { Breadcrumbs, Page } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { shellWords } from '#web/content/shell.ts'
import { demonstrationBar, siteFooter, siteHeader } from './frame.tsx'
import type { Visit } from './visit.tsx'

export interface PageOptions {
  readonly title: string
  readonly description?: string
  /** The address of the entry of the main navigation this page stands under, when its own address does not say it. */
  readonly active?: string
  /** Where the page stands, from the top down; the page itself is added as the last. */
  readonly trail?: readonly { readonly text: string; readonly href: string }[]
  /** Names of further enhancement modules; only pages for signed-in people load any. */
  readonly scripts?: readonly string[]
  /** Reloads the page by itself where no script does. */
  readonly refreshSeconds?: number
}

/** The frame of every page. */
export async function shell(visit: Visit, options: PageOptions, body: Child) {
  const { title, description, trail, scripts = [], refreshSeconds } = options
  const t = shellWords[visit.language]
  const { assets } = visit.services
  const loaded = visit.session === undefined ? [] : ['site', ...scripts]
  return (
    <Page
      language={visit.language}
      title={title}
      description={description}
      assets={{ css: assets.css, scripts: loaded.map(name => assets.script(name)) }}
      skip={t.skip}
      flash={visit.flash}
      refreshSeconds={refreshSeconds}
      header={await siteHeader(visit, options.active)}
      footer={siteFooter(visit)}
      demoBar={demonstrationBar(visit)}
    >
      {trail && <Breadcrumbs label={componentWords[visit.language].where} trail={[...trail, { text: title }]} />}
      {body}
    </Page>
  )
}
