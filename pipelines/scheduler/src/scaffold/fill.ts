import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Words that stand in a template as `__NAME__`. */
export type Blanks = Readonly<Record<string, string>>

/** Writes a file from a template with its blanks filled. Throws where the file is there already. */
export function fill(template: URL, file: string, blanks: Blanks): void {
  const text = readFileSync(template, 'utf8').replaceAll(
    /__([A-Z]+)__/g,
    (whole, name: string) => blanks[name] ?? whole,
  )
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
}
