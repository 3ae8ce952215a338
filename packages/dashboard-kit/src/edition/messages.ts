import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { DashboardError } from '../sources/dashboard-error.ts'
import { type Language, languages } from './languages.ts'

/** The catalogue: `overview.title` of `messages/overview.yaml`, in each language. */
export type Messages = ReadonlyMap<string, Readonly<Record<Language, string>>>

/**
 * Reads the message catalogue of a dashboard, `messages/<page>.yaml` of `key: { fi, en }`. A message is one line, so
 * that a page keeps its lines.
 *
 * @throws DashboardError naming file, key and language where a text is missing, or is cut by a comma without quotes
 */
export async function readMessages(app: string): Promise<Messages> {
  const names = await readdir(join(app, 'messages')).catch(() => [])
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  const read = await Promise.all(files.map((name) => readFolder(app, name)))
  return new Map(read.flat())
}

async function readFolder(app: string, name: string) {
  const file = join('messages', name)
  const said: unknown = parse(await readFile(join(app, file), 'utf8'))
  return Object.entries(said ?? {}).map(([key, texts]): [string, Record<Language, string>] => [
    `${basename(name, '.yaml')}.${key}`,
    textsOf(file, key, texts),
  ])
}

function textsOf(file: string, key: string, texts: unknown): Record<Language, string> {
  const said = Object(texts) as Record<string, unknown>
  const stray = Object.keys(said).find((name) => !languages.some((language) => language === name))
  if (stray !== undefined) {
    throw new DashboardError(
      `message "${key}" has "${stray}" beside its languages; quote texts with commas`,
      file,
    )
  }
  const pairs = languages.map((language) => {
    const text = said[language]
    if (typeof text !== 'string' || text.trim() === '') {
      throw new DashboardError(`message "${key}" has no text in "${language}"`, file)
    }
    return [language, text.trim().replaceAll(/\s*\n\s*/g, ' ')] as const
  })
  return Object.fromEntries(pairs) as Record<Language, string>
}
