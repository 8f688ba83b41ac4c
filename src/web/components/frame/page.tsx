import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '#web/content/words.ts'
import { FlashMessage, type FlashProps } from './flash-message.tsx'
import { SiteFooter, type SiteFooterProps } from './site-footer.tsx'
import { SiteHeader, type SiteHeaderProps } from './site-header.tsx'

export interface PageProps {
  language: Language
  title: string
  description?: string | undefined
  assets: { css: string; scripts: readonly string[] }
  skip: string
  header: SiteHeaderProps
  footer: SiteFooterProps
  /** The bar of the demonstration's clock. */
  demoBar?: Child
  flash?: FlashProps | undefined
  /** Reloads the page by itself, for progress shown without script. */
  refreshSeconds?: number | undefined
  children?: Child
}

/** The frame of every page of the site. */
export const Page = (props: PageProps) => {
  const { language, title, description, assets, skip, header, footer, demoBar, flash, refreshSeconds } = props
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light" />
          <meta name="theme-color" content="#a3181d" />
          <title>{`${title} · ${header.brand.name}`}</title>
          {description !== undefined && <meta name="description" content={description} />}
          {refreshSeconds !== undefined && (
            <noscript>
              <meta http-equiv="refresh" content={String(refreshSeconds)} />
            </noscript>
          )}
          <link rel="stylesheet" href={assets.css} />
          {assets.scripts.map(script => (
            <script type="module" src={script} />
          ))}
        </head>
        <body>
          <a class="skip-link" href="#noi-dung">
            {skip}
          </a>
          {demoBar}
          <SiteHeader {...header} />
          <main class="main" id="noi-dung" tabindex={-1}>
            {flash && <FlashMessage {...flash} />}
            {props.children}
          </main>
          <SiteFooter {...footer} />
        </body>
      </html>
    </>
  )
}
