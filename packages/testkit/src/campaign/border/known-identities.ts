import { readFileSync } from 'node:fs'

const bounded = /(?<![0-9A-Za-z])\d{6}[-+A-FU-Y]?\d{3}[0-9A-Y](?![0-9A-Za-z])/gi
const embedded = /(?=(\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]))/gi

const withoutMark = (code: string) =>
  code.length === 11 ? code.slice(0, 6) + code.slice(7).toUpperCase() : code.toUpperCase()

/** How many of the known identities a text has, in any spelling. */
export type CountKnown = (text: string) => number

/**
 * Looks for identities that are known to be in the sources: as they are, in lower case, and without the sign of the
 * century where they stand alone.
 */
export function countKnown(identities: readonly string[]): CountKnown {
  const whole = new Set(identities.map((identity) => identity.toUpperCase()))
  const unmarked = new Set(identities.map(withoutMark))
  return (text) => {
    const places = new Set<number>()
    for (const match of text.matchAll(bounded)) {
      if (unmarked.has(withoutMark(match[0]))) places.add(match.index)
    }
    for (const match of text.matchAll(embedded)) {
      if (whole.has((match[1] ?? '').toUpperCase())) places.add(match.index)
    }
    return places.size
  }
}

/** The identities of a file, one a line. Throws where it has none: a search for nothing proves nothing. */
export function readIdentities(file: string): string[] {
  const identities = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  if (identities.length === 0) throw new Error(`${file}: expected identities, one a line, got none`)
  return identities
}
