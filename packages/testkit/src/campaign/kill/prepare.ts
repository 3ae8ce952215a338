import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../elinvoima.ts'

export const asOf = '2026-07-15'

export interface Prepared {
  readonly folder: string
  readonly inbox: string
  /** a data folder whose first delivery is released, while the later one waits in the inbox */
  readonly data: string
}

export const refreshWords = (inbox: string) => ['refresh', '--inbox', inbox, '--as-of', asOf] as const

/** Makes a demo and refreshes its first delivery; the later one, of corrections, is then put in the inbox. */
export async function prepare(demo: readonly string[]): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-kill-'))
  const [inbox, data, later] = [join(folder, 'inbox'), join(folder, 'prepared'), join(folder, 'later')]
  await run(data, ['demo', '--out', inbox, ...demo])
  mkdirSync(later)
  const dates = new Set(readdirSync(inbox).flatMap((name) => /\d{4}-\d{2}-\d{2}/.exec(name) ?? []))
  const last = [...dates].toSorted().at(-1)
  if (dates.size < 2 || last === undefined) throw new Error(`${inbox}: expected two deliveries`)
  const names = readdirSync(inbox).filter((name) => name.includes(last))
  for (const name of names) renameSync(join(inbox, name), join(later, name))
  await run(data, refreshWords(inbox))
  for (const name of names) cpSync(join(later, name), join(inbox, name))
  return { folder, inbox, data }
}

/** A copy of a data folder under another name; shares its blocks where the file system can. */
export function copyOf(data: string, name: string): string {
  const copy = join(data, '..', name)
  execFileSync('cp', ['-a', '--reflink=auto', data, copy])
  return copy
}
