import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, run } from './install.mjs'

/** Runs vitest under a config and counts its tests; one that was left out, or no test at all, is a failure. */
export function countTests(config, folder, environment, allowSkipped) {
  const file = join(folder, `${config}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`]
  const code = run(bin('vitest'), ['run', '--config', `.config/${config}.ts`, ...reporters], environment)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const passed = report.numPassedTests
  const skipped = allowSkipped ? 0 : report.numPendingTests
  const failed = report.numFailedTests + skipped
  // a file that could not even be read has no tests to count
  const isAmiss = code !== 0 || report.numFailedTestSuites > 0 || passed + failed === 0
  return { passed, failed: failed === 0 && isAmiss ? 1 : failed }
}
