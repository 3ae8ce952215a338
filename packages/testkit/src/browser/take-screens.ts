/// <reference lib="dom" />
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** A desk and a telephone, in pixels. */
const WIDTHS = [1280, 390]

/** `/kunnat/678/` as `kunnat-678`, the first page as `index`. */
const nameOf = (page: Page) => new URL(page.url()).pathname.split('/').filter(Boolean).join('-') || 'index'

/**
 * Writes an open page into `folder` as a reader sees it: whole at each width (`kunnat-678-1280.png`), in the dark, and
 * as it prints on A4 (`kunnat-678-a4.pdf`).
 */
export async function takeScreens(page: Page, folder: string): Promise<void> {
  const path = join(folder, nameOf(page))
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await settle(page)
    await page.screenshot({ path: `${path}-${width}.png`, fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.screenshot({ path: `${path}-1280-dark.png`, fullPage: true })
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await settle(page)
  await page.pdf({ path: `${path}-a4.pdf`, format: 'A4', printBackground: true })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
}

/** Waits until the charts have drawn themselves to the new width. */
const settle = (page: Page) => page.waitForTimeout(1500)
