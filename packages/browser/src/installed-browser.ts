import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * Path of a browser that is already on the machine: the one `CHROMIUM` names, else the first Chromium or
 * Chrome on the `PATH`. `CHROMIUM=none` says to look for no installed one.
 */
export function installedBrowser(env: NodeJS.ProcessEnv): string | null {
  if (env.CHROMIUM === 'none') return null
  if (env.CHROMIUM) return env.CHROMIUM
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES]
  return candidates.find((path) => existsSync(path)) ?? null
}
