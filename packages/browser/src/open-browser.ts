import { type Browser, chromium as playwright } from 'playwright-core'
import { installedBrowser } from './installed-browser.ts'

/** Nothing of its own may a browser fetch: it opens our pages and no other. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** No browser could be started. The cause is kept. */
export class NoBrowser extends Error {
  constructor(which: string, cause: unknown) {
    const [why] = String(cause instanceof Error ? cause.message : cause).split('\n')
    super(`no browser: ${which} did not start (${why}); set CHROMIUM to the path of a Chrome or Chromium`, {
      cause,
    })
    this.name = 'NoBrowser'
  }
}

/**
 * Opens a headless browser: an installed one where there is one, else the one that comes as a package, which
 * needs neither root nor system libraries. Throws NoBrowser when it does not start.
 *
 * @param env `CHROMIUM` is the path of a browser, or `none` for the packaged one
 */
export async function openBrowser(env: NodeJS.ProcessEnv): Promise<Browser> {
  const installed = installedBrowser(env)
  try {
    return await (installed === null ? openPackaged() : openInstalled(installed))
  } catch (error) {
    throw new NoBrowser(installed ?? 'the packaged one', error)
  }
}

function openInstalled(executablePath: string): Promise<Browser> {
  // Chromium refuses its sandbox to root
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return playwright.launch({ executablePath, headless: true, args: [...QUIET, ...sandbox] })
}

async function openPackaged(): Promise<Browser> {
  // read when the package is loaded: it then unpacks the libraries of the system it was made for
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  return playwright.launch({ executablePath, headless: true, args: [...packaged.args, ...QUIET] })
}
