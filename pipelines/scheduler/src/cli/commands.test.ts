import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './main.ts'

let data = ''
const program = join(root, 'pipelines', 'scheduler', 'bin', 'elinvoima.mjs')

function elinvoima(words: readonly string[], more: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'], HOME: data, ELINVOIMA_DATA: data, ELINVOIMA_OFFLINE: '1', ...more }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env,
    timeout: 110_000,
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'commands-'))
  writeFileSync(join(data, 'file'), '')
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** What a user can get wrong, and what is said. */
const mistakes: [string, RegExp][] = [
  ['refresh --as-of 2026-02-31', /expected a date/],
  ['refresh --inbox /no/such/folder', /there is no folder \/no\/such\/folder/],
  ['refresh --only nothing --plan', /there are jobseeker-register/],
  ['backfill nothing --from 2026-01-01 --to 2026-01-31', /source|there are jobseeker-register/],
  ['backfill statfin --from 2026-02-01 --to 2026-01-01', /is after/],
  ['demo --out x --last-month 2026-13', /expected a month/],
  ['demo --out x --areas nowhere', /no employment area "nowhere"/],
  ['metrics query unemployed', /no release yet/],
  ['release rollback nothing', /no release "nothing"/],
  ['release verify', /no release yet/],
  ['site', /no release yet/],
  ['serve --port 0', /no built site there/],
  ['serve --host 0.0.0.0', /only loopback is served until sign-in is configured/],
  ['serve --port 70000', /expected a port/],
  ['report --out pack.pdf', /no built site there/],
  ['report --out /no/such/folder/pack.pdf', /there is no folder/],
  [`report --out ${program}`, /is there already: name another file/],
  ['report --out pack.pdf --lang sv', /Allowed choices are fi, en/],
]

describe('a mistake of the user', () => {
  it.each(mistakes)('is told without a trace: %s', (words, told) => {
    const { status, stdout, stderr } = elinvoima(words.split(' '))
    expect(stderr).toMatch(told)
    expect(`${stdout}${stderr}`).not.toMatch(/\n {4}at /)
    expect(status).toBe(2)
  })

  it('in the settings is told by the name of the variable', () => {
    const { status, stderr } = elinvoima(['doctor'], { ELINVOIMA_THREADS: 'many', ELINVOIMA_MEMORY: 'much' })
    expect(stderr).toMatch(
      /ELINVOIMA_MEMORY[\s\S]*ELINVOIMA_THREADS|ELINVOIMA_THREADS[\s\S]*ELINVOIMA_MEMORY/,
    )
    expect(status).toBe(2)
  })

  it('in a path that goes through a file is one line', () => {
    const { status, stderr } = elinvoima(['status'], { ELINVOIMA_DATA: join(data, 'file', 'below') })
    expect(stderr).toMatch(/a part of the path is no folder/)
    expect(status).toBe(2)
  })
})

describe('with --json', () => {
  it.each(['status', 'doctor', 'rejects list', 'release list', 'refresh --plan'])(
    '%s prints facts that parse, before there is any release',
    (words) => {
      const { status, stdout } = elinvoima([...words.split(' '), '--json'])
      expect(() => JSON.parse(stdout)).not.toThrow()
      expect(status).toBe(0)
    },
  )
})
