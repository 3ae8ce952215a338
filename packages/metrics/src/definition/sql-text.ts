import { readFileSync } from 'node:fs'

const texts = new Map<string, string>()

/** The SQL of a file of this package; a program is what it was when it was started, so that each is read once. */
export function sqlText(file: URL): string {
  const known = texts.get(file.href)
  if (known !== undefined) return known
  const text = readFileSync(file, 'utf8')
  texts.set(file.href, text)
  return text
}
