import { existsSync, readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Settings, SettingsInvalid } from './settings.ts'

export type Role = 'steering-group' | 'analyst'

const invited = z
  .strictObject({
    emails: z.array(z.email().toLowerCase()).default([]),
    groups: z.array(z.string().min(1)).default([]),
  })
  .default({ emails: [], groups: [] })

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/
const isGuarded = (text: string) => {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))
}
const guardedUrl = z.url().pipe(z.string().refine(isGuarded, 'expected https, or http of this machine'))

const address = z
  .string()
  .refine(
    (text) => new URL(text).pathname === '/' && !/[?#]/.test(text),
    'expected an address without a path',
  )
  .transform((text) => new URL(text).origin)

const proxy = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'expected an address or a network')

const signInSchema = z.strictObject({
  issuer: guardedUrl,
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  /** how the client proves itself to the provider; the first is what OpenID Connect takes where nothing is agreed */
  client_authentication: z.enum(['client_secret_basic', 'client_secret_post']).default('client_secret_basic'),
  /** the address that people's browsers open, without a path */
  public_address: guardedUrl.pipe(address),
  scope: z
    .string()
    .regex(/(^| )openid( |$)/, 'expected openid among the scopes')
    .default('openid email'),
  groups_claim: z.string().min(1).default('groups'),
  people: z.strictObject({ 'steering-group': invited, analyst: invited }),
  idle_minutes: z.number().positive().default(30),
  absolute_hours: z.number().positive().default(8),
  /** addresses or networks of the proxies whose word on a browser's address is taken */
  proxies: z.array(proxy).default(['127.0.0.1', '::1']),
})

export type SignIn = z.infer<typeof signInSchema>
export type People = SignIn['people']
export type Invited = People[Role]

const issuesOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('; ')

/**
 * Reads how people sign in from a file that only its owner may read, as it holds the client's secret.
 * Throws SettingsInvalid, one line that names the file and each setting that is wrong, never what it is.
 */
export function readSignIn(file: string): SignIn {
  if (!existsSync(file)) throw new SettingsInvalid(`${file}: no settings of sign-in there`)
  const mode = statSync(file).mode & 0o777
  if (mode & 0o077) throw new SettingsInvalid(`${file}: mode is ${mode.toString(8)}, expected 600`)
  let written: unknown
  try {
    written = parse(readFileSync(file, 'utf8'))
  } catch {
    throw new SettingsInvalid(`${file}: is not YAML`)
  }
  const parsed = signInSchema.safeParse(written)
  if (!parsed.success) throw new SettingsInvalid(`${file}: ${issuesOf(parsed.error)}`)
  return parsed.data
}

/** How people sign in, null where nobody has configured it. Throws as readSignIn does. */
export function configuredSignIn({ signIn: { file, isConfigured } }: Settings): SignIn | null {
  return isConfigured || existsSync(file) ? readSignIn(file) : null
}
