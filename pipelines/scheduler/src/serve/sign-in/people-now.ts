import { statSync } from 'node:fs'
import { type People, readSignIn } from '../../settings/sign-in.ts'

const stampOf = (file: string): string | null => {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size} ${stat.mode}` : null
}

/**
 * The lists of people as they are now: the file is read anew when it has changed, so that who is taken off a list is
 * out at the next request. Throws SettingsInvalid while the file cannot be read, and then nobody is let in.
 */
export function peopleNow(file: string): () => People {
  let known: { stamp: string; people: People } | null = null
  return () => {
    const stamp = stampOf(file)
    if (known === null || stamp === null || known.stamp !== stamp) {
      known = { stamp: stamp ?? '', people: readSignIn(file).people }
    }
    return known.people
  }
}
