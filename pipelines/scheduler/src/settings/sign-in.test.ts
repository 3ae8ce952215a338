import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { signInFinding } from '../doctor/sign-in-finding.ts'
import { readSettings } from './settings.ts'
import { configuredSignIn, readSignIn } from './sign-in.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sign-in-'))
  file = join(folder, 'sign-in.yaml')
})
afterEach(() => rmSync(folder, { recursive: true }))

const whole = {
  issuer: 'https://login.example.fi/area',
  client_id: 'elinvoima',
  client_secret: 'hidden',
  public_address: 'https://elinvoima.example.fi/',
  people: { 'steering-group': { emails: ['Mayor@Example.fi'] }, analyst: { groups: ['analysts'] } },
}

const write = (settings: object) => writeFileSync(file, stringify(settings), { mode: 0o600 })
const settings = (environment: Record<string, string> = { ELINVOIMA_SIGN_IN_FILE: file }) =>
  readSettings(folder, environment)

it('what is not written has its usual value', () => {
  write(whole)
  expect(readSignIn(file)).toEqual({
    ...whole,
    public_address: 'https://elinvoima.example.fi',
    people: {
      'steering-group': { emails: ['mayor@example.fi'], groups: [] },
      analyst: { emails: [], groups: ['analysts'] },
    },
    client_authentication: 'client_secret_basic',
    scope: 'openid email',
    groups_claim: 'groups',
    idle_minutes: 30,
    absolute_hours: 8,
    proxies: ['127.0.0.1', '::1'],
  })
})

it.each([
  [{ issuer: undefined }, /issuer: /],
  [{ issuer: 'http://login.example.fi' }, /issuer: expected https, or http of this machine/],
  [{ issuer: 'login' }, /issuer: Invalid URL/],
  [{ public_address: 'https://example.fi/elinvoima' }, /public_address: expected an address without a path/],
  [{ scope: 'email' }, /scope: expected openid/],
  [{ idle_minutes: 0 }, /idle_minutes: /],
  [{ proxies: ['10.0.0.0/8', 'proxy.example.fi'] }, /proxies\.1: expected an address or a network/],
  [{ idle_minuts: 5 }, /idle_minuts/],
  [{ people: { analyst: { emails: ['someone'] } } }, /people\.analyst\.emails\.0: /],
  [{ people: { analysts: {} } }, /people: .*analysts/],
])('%j is refused in one line that names the file and the setting', (wrong, named) => {
  write({ ...whole, ...wrong })
  expect(() => readSignIn(file)).toThrow(named)
  expect(() => readSignIn(file)).toThrow(new RegExp(`^${file}: [^\n]*$`))
  expect(() => readSignIn(file)).not.toThrow(/hidden/)
})

it('a file that others may read is refused, as is one that is not there or is not YAML', () => {
  expect(() => readSignIn(file)).toThrow(`${file}: no settings of sign-in there`)
  write(whole)
  chmodSync(file, 0o640)
  expect(() => readSignIn(file)).toThrow(`${file}: mode is 640, expected 600`)
  chmodSync(file, 0o600)
  writeFileSync(file, 'people: [')
  expect(() => readSignIn(file)).toThrow(`${file}: is not YAML`)
})

it('the doctor says what is missing of it, and what mends that', () => {
  const missing = signInFinding(settings())
  expect([missing.state, missing.found]).toEqual(['broken', `${file}: no settings of sign-in there`])
  expect(missing.mend).toBe(`write ${file} (mode 600) as docs/how-to/sign-in.md says`)
  write({ ...whole, people: { 'steering-group': {}, analyst: {} } })
  expect(signInFinding(settings()).state).toBe('missing')
  write(whole)
  const found = signInFinding(settings())
  expect([found.state, found.found]).toEqual([
    'ok',
    'https://login.example.fi/area, 2 e-mail addresses and groups invited',
  ])
})

it('nothing needs to be configured', () => {
  const { signIn } = settings({})
  expect(signIn.isConfigured).toBe(false)
  const none = { ...settings({}), signIn: { file, isConfigured: false } }
  expect(configuredSignIn(none)).toBeNull()
  expect(signInFinding(none).found).toBe('none, only loopback is served')
})
