import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../cli/main.ts'

const data = mkdtempSync(join(tmpdir(), 'scenario-'))
afterAll(() => rmSync(data, { recursive: true }))

test('says in one line that the warehouse has nothing to start from, and ends with 2', () => {
  const program = join(root, 'pipelines', 'scheduler', 'bin', 'elinvoima.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'scenario', 'run', '--json'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: data, ELINVOIMA_DATA: data, ELINVOIMA_OFFLINE: '1' },
    timeout: 110_000,
  })
  expect(stderr.trim()).toBe('there is no register and no benefits of raahe in the warehouse; see refresh')
  expect(stdout).toBe('')
  expect(status).toBe(2)
})
