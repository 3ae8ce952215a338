import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '@elinvoima/browser'
import type { Browser } from 'playwright-core'
import { serveBuiltSite } from '../../browser/serve-built-site.ts'
import { run } from '../../campaign/elinvoima.ts'
import type { BenchLine } from '../line.ts'
import { workplace } from '../refresh/inbox.ts'
import { asSite } from './as-site.ts'
import { buildStock } from './build-stock.ts'
import { loadTwice, type PageLoad } from './page-load.ts'

const TIMES = 5
/** A page of each kind that has no live inputs. */
const PAGES = ['/', '/palvelut/', '/kunnat/678/', '/kapea-vai-laaja/', '/en/']

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

async function measure(browser: Browser, url: string) {
  const loads: Awaited<ReturnType<typeof loadTwice>>[] = []
  for (let time = 0; time < TIMES; time += 1) loads.push(await loadTwice(browser, url))
  const of = (kind: 'cold' | 'warm', what: (load: PageLoad) => number | null) =>
    median(loads.flatMap((load) => what(load[kind]) ?? []))
  return {
    figure: of('cold', ({ figureMs }) => figureMs) / 1000,
    chart: of('cold', ({ chartMs }) => chartMs) / 1000,
    warm: of('warm', ({ chartMs }) => chartMs) / 1000,
    kilobytes: of('cold', ({ bytes }) => bytes) / 1000,
    fetchedEngine: loads.some(({ cold, warm }) => cold.fetchedEngine || warm.fetchedEngine),
  }
}

async function measureSite(browser: Browser, data: string, paths: readonly string[]) {
  const served = await serveBuiltSite(data)
  try {
    const measured = []
    for (const path of paths) measured.push({ path, ...(await measure(browser, served.url + path)) })
    return measured
  } finally {
    await served.close()
  }
}

/** The pages as a reader meets them, against the first page of Evidence's own template of the same version. */
export async function benchDashboard(say: (line: string) => void): Promise<BenchLine[]> {
  const place = workplace()
  const folder = join(place.folder, 'stock')
  mkdirSync(folder)
  const browser = await openBrowser(process.env)
  try {
    say('a demo, its first night and its site')
    await run(place.data, ['demo', '--out', place.inbox, '--persons', '6000', '--months', '18'])
    await run(place.data, ['refresh', '--inbox', place.inbox])
    await run(place.data, ['site'])
    say('the stock template')
    const stockData = asSite(await buildStock(folder), join(folder, 'data'))
    say('pages in a browser')
    const ours = await measureSite(browser, place.data, PAGES)
    const [stock] = await measureSite(browser, stockData, ['/'])
    const engines = ours.filter(({ fetchedEngine }) => fetchedEngine).map(({ path }) => path)
    if (engines.length > 0)
      throw new Error(`without live inputs, yet these fetched WebAssembly: ${engines.join(', ')}`)
    return [
      ...ours.flatMap(({ path, figure, chart, warm, kilobytes }) => [
        ...(Number.isNaN(figure) ? [] : [{ what: `${path} first figure, cold`, seconds: figure }]),
        { what: `${path} first chart, cold`, seconds: chart },
        { what: `${path} first chart, warm`, seconds: warm },
        {
          what: `${path} cold load, gzip`,
          kilobytes,
          ratio: kilobytes / (stock?.kilobytes ?? Number.NaN),
          against: 'the stock template',
        },
      ]),
      { what: 'stock template, first chart, cold', seconds: stock?.chart ?? Number.NaN },
      { what: 'stock template, cold load, gzip', kilobytes: stock?.kilobytes ?? Number.NaN },
    ]
  } finally {
    await browser.close()
    rmSync(place.folder, { recursive: true })
  }
}
