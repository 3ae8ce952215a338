import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, install, run, turbo } from './install.mjs'
import { countTests } from './vitest-report.mjs'
import { walkPages } from './walk.mjs'

install()

// what the machine is set up for is not what is tested
for (const name of Object.keys(process.env)) {
  if (/^ELINVOIMA_(?!REPLAY_DATA$)/.test(name)) delete process.env[name]
}

const folder = mkdtempSync(join(tmpdir(), 'elinvoima-test-'))
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const parts = [
  ['formatting and lint', () => one(run(bin('biome'), ['check', '.']))],
  ['nothing unused', () => one(run(bin('knip'), ['--config', '.config/knip.json']))],
  ['types', () => one(turbo('typecheck', '--output-logs=errors-only'))],
  ['tests', () => countTests('vitest', folder, { ELINVOIMA_OFFLINE: '1' }, true)],
  ['pages in a browser', () => walkPages(folder)],
]

const total = { passed: 0, failed: 0 }
const lines = []
try {
  for (const [what, work] of parts) {
    const started = performance.now()
    const { passed, failed } = work()
    total.passed += passed
    total.failed += failed
    const seconds = Math.round((performance.now() - started) / 1000)
    lines.push(`${what.padEnd(20)} ${passed} passed, ${failed} failed, ${seconds} s`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
