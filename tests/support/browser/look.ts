import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'

/** The widths at which every page must be good: a desk and a phone. */
export const widths = [1280, 390] as const

interface Visitor {
  readonly userId: string
}

/** A page of the width, as one of a world's users or as nobody. */
export async function openPage(browser: Browser, width: number, user?: Visitor): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'vi-VN',
    ...(user === undefined ? {} : { extraHTTPHeaders: { 'x-test-user': user.userId } }),
  })
  return await context.newPage()
}

/** What axe finds against WCAG 2.1 A and AA, one line for each; an empty list is the goal. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  return result.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  )
}

/** Writes pictures of the address at every width into the folder. */
export async function takePictures(browser: Browser, url: string, name: string, folder: string, user?: Visitor) {
  mkdirSync(folder, { recursive: true })
  for (const width of widths) {
    const page = await openPage(browser, width, user)
    await page.goto(url)
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
    await page.context().close()
  }
}
