import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openBrowser } from '@elinvoima/browser'
import { serveBuiltSite } from './serve-built-site.ts'
import { takeScreens } from './take-screens.ts'
import { visitPage } from './visited-page.ts'
import { walkSite } from './walk-site.ts'

/**
 * `pnpm screens [path…]`: pictures of the named pages of the built site, or of every page in every language, light and
 * dark, into `.results/screens`. `ELINVOIMA_DATA` names the data folder whose site it is.
 */
const data = resolve(process.env.ELINVOIMA_DATA ?? 'data')
const folder = join('.results', 'screens')
const wanted = process.argv.slice(2)

if (wanted.length === 0) await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const server = await serveBuiltSite(data)
const browser = await openBrowser(process.env)
try {
  const shoot = async (page: Parameters<typeof takeScreens>[0]) => {
    await takeScreens(page, folder)
    return []
  }
  if (wanted.length === 0) await walkSite(browser, server.url, ['/', '/analyst/'], shoot)
  const reader = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })
  for (const path of wanted) await visitPage(reader, server.url, path, shoot)
} finally {
  await browser.close()
  await server.close()
}
