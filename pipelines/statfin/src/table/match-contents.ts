import type { Content } from './content.ts'

interface Offered {
  readonly code: string
  readonly text: string
}

/**
 * Finds a table's figures among those offered: by code, by code without the prefix of a statistic
 * (`vaerak-vaesto`), or by label. A figure that is not offered is not in the result.
 */
export function matchContents(
  contents: readonly Content[],
  offered: readonly Offered[],
): ReadonlyMap<Content, string> {
  const matched = new Map<Content, string>()
  const taken = new Set<string>()
  const ways: ((content: Content, one: Offered) => boolean)[] = [
    (content, { code }) => code === content.code,
    (content, { code }) => bare(code) === bare(content.code),
    (content, { text }) => content.text !== null && plain(text) === plain(content.text),
  ]
  for (const way of ways) {
    for (const content of contents) {
      if (matched.has(content)) continue
      const found = offered.find((one) => !taken.has(one.code) && way(content, one))
      if (found === undefined) continue
      matched.set(content, found.code)
      taken.add(found.code)
    }
  }
  return matched
}

const bare = (code: string) => code.toLowerCase().replace(/^[a-z0-9]+-/, '')
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
