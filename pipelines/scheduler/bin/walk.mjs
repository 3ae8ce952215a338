import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { bin, run } from './install.mjs'
import { countTests } from './vitest-report.mjs'

/** Large enough for a figure on every page: both areas, and a whole calendar year. */
const demo = ['--persons', '6000', '--months', '18']

/** Makes a demo, its release and its site in a folder, and walks every page of it in a browser. */
export function walkPages(folder) {
  const data = join(folder, 'data')
  const environment = { ELINVOIMA_DATA: data, ELINVOIMA_OFFLINE: '1' }
  const steps = [['demo', '--out', join(data, 'inbox'), ...demo], ['refresh'], ['site']]
  for (const words of steps) {
    if (run(bin('elinvoima'), words, environment) !== 0) return { passed: 0, failed: 1 }
  }
  const shown = {
    ELINVOIMA_SITE: realpathSync(join(data, 'sites', 'current')),
    ELINVOIMA_MARTS: realpathSync(join(data, 'releases', 'current', 'marts.duckdb')),
  }
  return countTests('vitest.e2e', folder, { ...environment, ...shown }, false)
}
