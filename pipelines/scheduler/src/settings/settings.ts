import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** What the environment may say; everything has a default that works from a fresh clone. */
const environmentSchema = z.object({
  ELINVOIMA_DATA: z.string().optional(),
  ELINVOIMA_INBOX: z.string().optional(),
  ELINVOIMA_PSEUDONYM_KEY: z.string().optional(),
  ELINVOIMA_PSEUDONYM_KEY_FILE: z.string().optional(),
  /** of DuckDB; the process takes about 300 MB more */
  ELINVOIMA_MEMORY: z
    .string()
    .regex(/^\d+(\.\d+)?\s?([KMGT]i?B|%)$/i, 'expected such as 900MB or 4GB')
    .default('1GB'),
  ELINVOIMA_THREADS: z.coerce.number().int().positive().optional(),
  ELINVOIMA_KEEP_RELEASES: z.coerce.number().int().min(2).default(14),
  /** 1: public sources are not asked, their last snapshots serve */
  ELINVOIMA_OFFLINE: z.enum(['0', '1']).default('0'),
  /** `statfin=http://127.0.0.1:1234 kela=…`: other addresses for public sources */
  ELINVOIMA_SOURCE_URLS: z
    .string()
    .regex(/^(\s*[a-z-]+=https?:\/\/\S+)*\s*$/, 'expected such as statfin=http://127.0.0.1:1234')
    .default(''),
  ELINVOIMA_ALERT_WEBHOOK: z.url().optional(),
  ELINVOIMA_ALERT_EMAIL: z.string().optional(),
  ELINVOIMA_SMTP_URL: z.url().optional(),
  /** how people sign in to the dashboards, see docs/how-to/sign-in.md */
  ELINVOIMA_SIGN_IN_FILE: z.string().optional(),
})

export interface Settings {
  readonly root: string
  readonly data: string
  readonly inbox: string
  readonly warehouse: string
  readonly snapshots: string
  readonly releases: string
  readonly sites: string
  /** where a site is built, removed after it */
  readonly building: string
  readonly reference: string
  /** the committed scenarios, which a release tells of */
  readonly scenarios: string
  /** folders of mapping files; those beside the exports, in the inbox's `areas/`, are read after them */
  readonly mappings: readonly string[]
  readonly work: string
  readonly lock: string
  readonly pseudonymKey: {
    readonly text: string | undefined
    readonly file: string
    readonly isConfigured: boolean
  }
  readonly memoryLimit: string
  readonly threads: number | undefined
  readonly keepReleases: number
  readonly offline: boolean
  readonly sourceUrls: ReadonlyMap<string, string>
  /** how people sign in; a file that is not configured need not be there */
  readonly signIn: { readonly file: string; readonly isConfigured: boolean }
  readonly alerts: { readonly webhook?: string; readonly email?: string; readonly smtp?: string }
}

export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid'
}

const urlsOf = (text: string) =>
  new Map(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  )

/** Reads the settings of a run from the environment. Throws SettingsInvalid naming the variable. */
export function readSettings(root: string, environment: Record<string, string | undefined>): Settings {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) throw new SettingsInvalid(z.prettifyError(parsed.error))
  const env = parsed.data
  const data = resolve(root, env.ELINVOIMA_DATA ?? 'data')
  const inbox = resolve(root, env.ELINVOIMA_INBOX ?? join(data, 'inbox'))
  const own = join(homedir(), '.config', 'elinvoima')
  const keyFile = env.ELINVOIMA_PSEUDONYM_KEY_FILE ?? join(own, 'pseudonym.key')
  return {
    root,
    data,
    inbox,
    warehouse: join(data, 'warehouse.duckdb'),
    snapshots: join(data, 'snapshots'),
    releases: join(data, 'releases'),
    sites: join(data, 'sites'),
    building: join(data, 'building'),
    reference: join(root, 'data', 'reference'),
    scenarios: join(root, 'data', 'scenario'),
    mappings: [join(root, 'data', 'areas')],
    work: join(data, 'work'),
    lock: join(data, 'refresh.lock'),
    pseudonymKey: {
      text: env.ELINVOIMA_PSEUDONYM_KEY,
      file: keyFile,
      isConfigured:
        env.ELINVOIMA_PSEUDONYM_KEY !== undefined || env.ELINVOIMA_PSEUDONYM_KEY_FILE !== undefined,
    },
    memoryLimit: env.ELINVOIMA_MEMORY,
    threads: env.ELINVOIMA_THREADS,
    keepReleases: env.ELINVOIMA_KEEP_RELEASES,
    offline: env.ELINVOIMA_OFFLINE === '1',
    sourceUrls: urlsOf(env.ELINVOIMA_SOURCE_URLS),
    signIn: {
      file: resolve(root, env.ELINVOIMA_SIGN_IN_FILE ?? join(own, 'sign-in.yaml')),
      isConfigured: env.ELINVOIMA_SIGN_IN_FILE !== undefined,
    },
    alerts: {
      ...(env.ELINVOIMA_ALERT_WEBHOOK ? { webhook: env.ELINVOIMA_ALERT_WEBHOOK } : {}),
      ...(env.ELINVOIMA_ALERT_EMAIL ? { email: env.ELINVOIMA_ALERT_EMAIL } : {}),
      ...(env.ELINVOIMA_SMTP_URL ? { smtp: env.ELINVOIMA_SMTP_URL } : {}),
    },
  }
}
