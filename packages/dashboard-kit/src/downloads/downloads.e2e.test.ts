import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '@elinvoima/browser'
import { accessibilityFaults, type BuiltSite, serveBuiltSite } from '@elinvoima/testkit/browser'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { tableFromIPC } from 'apache-arrow'
import ExcelJS from 'exceljs'
import pl from 'nodejs-polars'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'

const kit = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'downloads-'))
const faults: string[] = []
const fetched: string[] = []
let server: BuiltSite
let browser: Browser
let page: Page

/** The site of a page of one table of a thousand rows, built as a dashboard is, in a data folder of its own. */
async function buildSite(): Promise<string> {
  const data = join(folder, 'data')
  writeFileSync(join(folder, 'package.json'), '{}')
  symlinkSync(join(kit, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="fi"><meta charset="utf-8"><title>Taulukko</title><link rel="icon" href="data:,"><main></main><script type="module" src="main.js"></script></html>',
  )
  writeFileSync(
    join(folder, 'main.js'),
    `import Downloads from '${kit}dist/downloads/Downloads.svelte'
     const data = Array.from({ length: 1000 }, (_, i) => ({ name: 'Raahe', rate: i / 8, month: new Date('2026-06-01') }))
     const columns = [
       { id: 'name', title: 'Kunta' },
       { id: 'rate', title: 'Työttömyysaste', format: 'percent' },
       { id: 'month', title: 'Kuukausi', format: 'month' },
     ]
     new Downloads({ target: document.querySelector('main'), props: { data, columns, name: 'tyottomyysaste' } })`,
  )
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [svelte({ configFile: false })],
    build: { outDir: join(data, 'sites', 'current') },
  })
  return data
}

beforeAll(async () => {
  server = await serveBuiltSite(await buildSite())
  browser = await openBrowser(process.env)
  page = await browser.newPage()
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(server.url, { waitUntil: 'networkidle' })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

async function download(kind: string): Promise<Buffer> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Lataa taulukko: ${kind}` }).click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/^tyottomyysaste\.(csv|xlsx|parquet|arrow)$/)
  await page.getByText('Tiedosto on ladattu.').waitFor()
  return readFileSync(await saved.path())
}

it('costs the first load nothing but the list of files', async () => {
  expect(fetched.filter((url) => url.endsWith('.js'))).toHaveLength(1)
})

it('saves a file of each kind under the policy of the site, without an error', async () => {
  await page.getByText('Lataa taulukko').click()
  expect((await download('CSV')).toString()).toContain('Raahe;0,125;1.6.2026')
  const book = await new ExcelJS.Workbook().xlsx.load((await download('Excel')) as never)
  expect(book.worksheets[0]?.getCell('B1001').value).toBe(999 / 8)
  expect(pl.readParquet(await download('Parquet')).height).toBe(1000)
  expect(tableFromIPC(await download('Arrow')).numRows).toBe(1000)
  expect(faults).toEqual([])
})

it('has no accessibility fault, and is not on paper', async () => {
  expect(await accessibilityFaults(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Lataa taulukko').isVisible()).toBe(false)
})
