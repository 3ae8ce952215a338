import { type Browser, chromium as playwright } from 'playwright-core'
import { installedBrowser } from './installed-browser.ts'

/** Nothing of its own may a browser fetch while a test counts what a page asks for. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/**
 * Opens a headless browser: an installed one where there is one, else the one that comes as a package, which
 * needs neither root nor system libraries.
 *
 * @param env `CHROMIUM` is the path of a browser, or `none` for the packaged one
 */
export async function openBrowser(env: NodeJS.ProcessEnv): Promise<Browser> {
  const installed = installedBrowser(env)
  // Chromium refuses its sandbox to root
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (installed !== null) {
    return playwright.launch({ executablePath: installed, headless: true, args: [...QUIET, ...sandbox] })
  }
  return openPackaged()
}

async function openPackaged(): Promise<Browser> {
  // read when the package is loaded: it then unpacks the libraries of the system it was made for
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  return playwright.launch({ executablePath, headless: true, args: [...packaged.args, ...QUIET] })
}
