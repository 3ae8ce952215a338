import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { RateLimits } from '../../serve/limits/rate-limits.ts'
import type { Access } from '../../serve/log/access-log.ts'
import { serveSite } from '../../serve/serve-site.ts'
import { readSignIn } from '../../settings/sign-in.ts'
import { writeFiles } from '../site/site-files.ts'
import { type Claims, startProvider } from './provider.ts'
import { newReader, publicAddress } from './reader.ts'

const hash = 'a'.repeat(32)

/** A site with a file of each kind. */
export const siteFiles: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Yhteenveto</title>',
  'kunnat/index.html': '<!doctype html><title>Kunnat</title>',
  'analyst/index.html': '<!doctype html><title>Tiedot</title>',
  'analyst/_app/immutable/b.js': 'export {}',
  '_app/version.json': '{"version":"1"}',
  '_app/immutable/a.js': 'export {}',
  [`data/release/unemployed/${hash}/unemployed.duckdb`]: 'DUCK',
  'data/manifest.json': '{}',
  [`api/prerendered_queries/${hash}.arrow`]: 'ARROW1',
  'favicon.ico': 'icon',
}

export const accounts: Readonly<Record<string, Claims>> = {
  member: { email: 'Member@Example.fi', email_verified: true, groups: ['everyone'] },
  analyst: { email: 'analyst@example.fi', email_verified: true, groups: ['analysts'] },
  stranger: { email: 'stranger@example.fi', email_verified: true, groups: ['everyone'] },
  unverified: { email: 'member@example.fi', email_verified: false },
}

export const invited = {
  'steering-group': { emails: ['member@example.fi'] },
  analyst: { groups: ['analysts'] },
}

/** A site behind sign-in at a provider of its own, with a clock that tests turn. */
export async function startGuardedSite(
  given: {
    /** a built site, instead of the small one that is written */
    readonly site?: string
    readonly limits?: RateLimits
    readonly settings?: object
  } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'guarded-'))
  const file = join(folder, 'sign-in.yaml')
  const provider = await startProvider(publicAddress, accounts)
  const invite = (people: object) => {
    const settings = {
      issuer: provider.issuer,
      client_id: provider.client.id,
      client_secret: provider.client.secret,
      public_address: publicAddress,
      scope: 'openid email groups',
      people,
      ...given.settings,
    }
    writeFileSync(file, stringify(settings), { mode: 0o600 })
  }
  invite(invited)
  if (given.site === undefined) writeFiles(join(folder, 'site'), siteFiles)
  const clock = { now: Date.parse('2026-11-24T08:00:00Z') }
  const [accesses, faults]: [Access[], unknown[]] = [[], []]
  const served = await serveSite({
    folder: given.site ?? join(folder, 'site'),
    host: '127.0.0.1',
    port: 0,
    guardedBy: { signIn: readSignIn(file), file, ...(given.limits ? { limits: given.limits } : {}) },
    now: () => new Date(clock.now),
    tellAccess: (access) => accesses.push(access),
    tellFault: (error) => faults.push(error),
  })
  return {
    file,
    invite,
    provider,
    accesses,
    faults,
    pass: (minutes: number) => {
      clock.now += minutes * 60_000
    },
    newReader: () => newReader(served.url),
    close: async () => {
      await served.close()
      await provider.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export type GuardedSite = Awaited<ReturnType<typeof startGuardedSite>>
