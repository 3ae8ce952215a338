import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from '@elinvoima/browser'
import { serveSite } from './serve-site.ts'
import { takeScreens } from './take-screens.ts'
import { visitPage } from './visited-page.ts'
import { walkSite } from './walk-site.ts'

/**
 * `pnpm screens [path…]`: pictures of the named pages of the built site, or of every page, into
 * `.results/screens`. `ELINVOIMA_SITE` names the folder of the site.
 */
const site = process.env.ELINVOIMA_SITE ?? join(process.env.ELINVOIMA_DATA ?? 'data', 'sites', 'current')
const folder = join('.results', 'screens')
const wanted = process.argv.slice(2)

if (wanted.length === 0) await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const server = await serveSite(site)
const browser = await openBrowser(process.env)
try {
  const shoot = async (page: Parameters<typeof takeScreens>[0]) => {
    await takeScreens(page, folder)
    return []
  }
  if (wanted.length === 0) await walkSite(browser, server.url, shoot)
  const reader = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })
  for (const path of wanted) await visitPage(reader, server.url, path, shoot)
} finally {
  await browser.close()
  await server.close()
}
