import { boundedIdentity, embeddedIdentity, isPersonalIdentityCode } from './identity-pattern.ts'

/** Where something that is a valid personal identity code stands; the code itself is never repeated. */
export interface IdentityFinding {
  /** In bytes from the start (characters, for text). */
  offset: number
  /** 'bounded': it stands alone. 'embedded': it runs on from other letters or digits of binary data. */
  kind: 'bounded' | 'embedded'
}

/** Longer than a code with an escape before it and a character after. */
const overlap = 24

/**
 * Finds valid personal identity codes in a stream of bytes or text, also where one lies across two chunks.
 * Once a chunk holds a zero byte the data is binary, and codes that run on from other characters are
 * looked for as well. In text that would take every twentieth long number for an identity.
 */
export async function* scanForIdentities(
  chunks: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
): AsyncGenerator<IdentityFinding> {
  let kept = ''
  let start = 0
  let binary = false
  let last = -1
  for await (const chunk of chunks) {
    const text =
      kept +
      (typeof chunk === 'string'
        ? chunk
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1'))
    binary ||= text.includes('\0')
    const settled = Math.max(0, text.length - overlap)
    for (const finding of findIn(text, start, binary)) {
      if (finding.offset - start >= settled || finding.offset <= last) continue
      last = finding.offset
      yield finding
    }
    const from = Math.max(0, settled - overlap)
    kept = text.slice(from)
    start += from
  }
  for (const finding of findIn(kept, start, binary)) {
    if (finding.offset > last) yield finding
  }
}

function findIn(text: string, start: number, binary: boolean): IdentityFinding[] {
  const found = new Map<number, IdentityFinding>()
  if (binary) {
    for (const match of text.matchAll(embeddedIdentity)) {
      if (!isPersonalIdentityCode(match[1] ?? '')) continue
      found.set(match.index, { offset: start + match.index, kind: 'embedded' })
    }
  }
  for (const match of text.matchAll(boundedIdentity)) {
    if (isPersonalIdentityCode(match[0]))
      found.set(match.index, { offset: start + match.index, kind: 'bounded' })
  }
  return [...found.values()].sort((one, other) => one.offset - other.offset)
}
