/// <reference lib="dom" />
import type { Browser, BrowserContext } from 'playwright-core'

/** How a page came: milliseconds since it was asked for, and what came for it. */
export interface PageLoad {
  /** When a figure's number could be seen without scrolling, and when a chart was drawn; null where there is none. */
  readonly figureMs: number | null
  readonly chartMs: number | null
  /** Bytes as they travelled, compressed by gzip, without WebAssembly. */
  readonly bytes: number
  readonly fetchedEngine: boolean
}

/** Runs in the page, from before its first byte: notes the frame in which each can be seen. */
function watchPaint(): void {
  const seen: { figure?: number; chart?: number } = {}
  Object.assign(globalThis, { seen })
  const isOnTop = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const above = document.elementFromPoint(left + width / 2, top + height / 2)
    return width > 0 && above !== null && (element.contains(above) || above.contains(element))
  }
  const look = () => {
    const figures = [...document.querySelectorAll('[data-figure]')]
    const isSeen = figures.some((figure) => /\d/.test(figure.textContent ?? '') && isOnTop(figure))
    if (seen.figure === undefined && isSeen) seen.figure = performance.now()
    const marks = document.querySelectorAll(
      'figure[data-shape] svg :is(path, rect), canvas, svg path[stroke]',
    )
    const isDrawn = [...marks].some((mark) => mark.getBoundingClientRect().width > 50)
    if (seen.chart === undefined && isDrawn) seen.chart = performance.now()
    if (seen.figure === undefined || seen.chart === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function load(reader: BrowserContext, url: string): Promise<PageLoad> {
  const page = await reader.newPage()
  await page.addInitScript(`globalThis.__name = (named) => named; (${watchPaint})()`)
  const network = await reader.newCDPSession(page)
  await network.send('Network.enable')
  const engine = new Set<string>()
  let bytes = 0
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.endsWith('.wasm')) engine.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!engine.has(requestId)) bytes += encodedDataLength
  })
  try {
    await page.goto(url, { waitUntil: 'load' })
    // a page without a chart has none to wait for
    await page.waitForFunction('seen.chart !== undefined', undefined, { timeout: 30_000 }).catch(() => {})
    await page.waitForLoadState('networkidle')
    const times = await page.evaluate<{ figure?: number; chart?: number }>('seen')
    return {
      figureMs: times.figure ?? null,
      chartMs: times.chart ?? null,
      bytes,
      fetchedEngine: engine.size > 0,
    }
  } finally {
    await page.close()
  }
}

/** Loads a page cold, by a reader who never was there, and then warm, by the same reader. */
export async function loadTwice(browser: Browser, url: string): Promise<{ cold: PageLoad; warm: PageLoad }> {
  const reader = await browser.newContext({
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  })
  try {
    return { cold: await load(reader, url), warm: await load(reader, url) }
  } finally {
    await reader.close()
  }
}
