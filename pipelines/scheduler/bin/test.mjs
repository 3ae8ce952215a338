import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, root, run, turbo } from './install.mjs'

install()

const results = join(root, '.results')
const report = join(results, 'unit.json')
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

let passed = 0
let failed = 0

const bin = (name) => join(root, 'node_modules', '.bin', name)

const checks = [
  ['formatting and lint', () => run(bin('biome'), ['check', '.'])],
  ['types', () => turbo('typecheck', '--output-logs=errors-only')],
]
for (const [what, check] of checks) {
  if (check() === 0) passed += 1
  else {
    failed += 1
    process.stderr.write(`failed: ${what}\n`)
  }
}

const vitest = [
  'run',
  '--config',
  '.config/vitest.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
]
const code = run(bin('vitest'), vitest, { ELINVOIMA_OFFLINE: '1' })
const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
  readFileSync(report, 'utf8'),
)
passed += numPassedTests
failed += numFailedTests
// a file that could not even be read has no tests to count
if (numFailedTests === 0 && (code !== 0 || numFailedTestSuites > 0)) failed += 1
if (testResults.length === 0) failed += 1

process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
