import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, openBrowser } from '@elinvoima/browser'
import { openWarehouse, query } from '@elinvoima/warehouse'
import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../cli/program.ts'
import { copyDashboard } from '../site/dashboard-copy.ts'

const marts = process.env.ELINVOIMA_MARTS ?? ''
const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const howTo = readFileSync(join(repository, 'docs/how-to/write-a-page.md'), 'utf8')

/** The environment of an analyst: tools behave otherwise where they see that a test runs them. */
const ordinary = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|VITEST|TEST|MODE|DEV|PROD|SSR|BASE_URL)/.test(name),
  ),
)

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The newest number of the page, as the release has it. */
async function newestUnemployed(): Promise<string> {
  const release = await openWarehouse({ path: marts, readOnly: true })
  try {
    const [row] = await query<{ value: number }>(
      release.connection,
      `select value from unemployed where geography_level = 'employment_area' and geography_code = '32'
       and basis = 'register' order by month desc limit 1`,
    )
    return new Intl.NumberFormat('fi-FI').format(Number(row?.value))
  } finally {
    release.close()
  }
}

describe.skipIf(marts === '')('the first page of an analyst, as the how-to has it', () => {
  let root = ''
  let browser: Browser
  let dev: ChildProcess | null = null
  const commands = /```sh\n([\s\S]+?)```/.exec(howTo)?.[1]?.trim().split('\n') ?? []

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'analyst-'))
    copyDashboard(repository, 'analyst', root)
    mkdirSync(join(root, 'data', 'releases'), { recursive: true })
    symlinkSync(dirname(marts), join(root, 'data', 'releases', 'current'))
    browser = await openBrowser(process.env)
  })
  afterAll(async () => {
    if (dev?.pid) process.kill(-dev.pid)
    await browser?.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('is made, checked and seen in the browser with the figure of the release', async () => {
    const [make = '', enter, sources = '', check = '', serve = ''] = commands
    expect(make).toMatch(/^npx elinvoima new page /)
    const words = make.split(' ').slice(2)
    const terminal = { out: () => {}, err: () => {}, isTerminal: false, columns: 80 }
    const program = await buildProgram(root, {}, terminal as never, words)
    await program.parseAsync(words, { from: 'user' })

    const folder = join(root, (enter ?? '').replace('cd ', ''))
    const run = (command: string) => execa(command, { cwd: folder, shell: true, all: true })
    await run(sources)
    expect((await run(check)).all).toMatch(/ 0 faults/)

    const port = await freePort()
    dev = spawn(`${serve} -- --port ${port}`, {
      cwd: folder,
      shell: true,
      detached: true,
      stdio: 'ignore',
      env: ordinary,
    })
    const address = /http:\/\/127\.0\.0\.1:3000(\/\S+?)\.?\s/.exec(howTo)?.[1]
    const page = await browser.newPage()
    const shown = page.locator('[data-figure=unemployed]').filter({ hasText: /\d/ }).first()
    // the first load makes the server gather its packages, and may have to be repeated
    const isSeen = async () => {
      await page.goto(`http://localhost:${port}${address}/`).catch(() => null)
      await shown.waitFor({ timeout: 25_000 }).catch(() => null)
      return shown.isVisible()
    }
    await expect.poll(isSeen, { timeout: 200_000, interval: 1000 }).toBe(true)
    const text = ((await shown.textContent()) ?? '').trim().replace(/\s/g, ' ')
    expect(text).toBe((await newestUnemployed()).replace(/\s/g, ' '))
    await page.locator('figure[data-shape=line] path.line').first().waitFor({ timeout: 30_000 })
  }, 300_000)
})
