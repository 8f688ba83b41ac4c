import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { afterAll } from 'vitest'

// Chromium runs as root here and there, and must not look for anything on the network.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real browser of one test file: one that the machine has, or the one inside the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installed.find(existsSync) ?? (await chromium.executablePath())
  const browser = await playwright.launch({ executablePath, args, headless: true })
  afterAll(() => browser.close())
  return browser
}
