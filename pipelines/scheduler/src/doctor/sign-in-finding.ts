import type { Settings } from '../settings/settings.ts'
import { configuredSignIn, type People } from '../settings/sign-in.ts'
import { type Finding, finding } from './finding.ts'

const invitedIn = (people: People): number =>
  Object.values(people).reduce((sum, { emails, groups }) => sum + emails.length + groups.length, 0)

/** Whether people can sign in. Without it the dashboards are served to this machine alone, which is how a trial begins. */
export function signInFinding(settings: Settings): Finding {
  const mend = `write ${settings.signIn.file} (mode 600) as docs/how-to/sign-in.md says`
  try {
    const signIn = configuredSignIn(settings)
    if (!signIn) return finding('sign-in', 'missing', 'none, only loopback is served', mend)
    const invited = invitedIn(signIn.people)
    const found = `${signIn.issuer}, ${invited} e-mail addresses and groups invited`
    return finding('sign-in', invited > 0 ? 'ok' : 'missing', found, mend)
  } catch (error) {
    return finding('sign-in', 'broken', error instanceof Error ? error.message : String(error), mend)
  }
}
