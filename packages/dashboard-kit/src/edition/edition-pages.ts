import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expandText } from './expand.ts'
import { type Language, languages, rootOf } from './languages.ts'
import { type Messages, readMessages } from './messages.ts'

/** A page of an edition. */
export interface EditionPage {
  language: Language
  /** The page as it is written, relative to the dashboard. */
  source: string
  /** Where it stands in the edition, below `pages`: `en/kunnat/index.md`. */
  path: string
  text: string
}

/** Languages a page says it is written in (`languages: [fi]` of its front matter), or all. */
export function languagesOf(text: string): readonly Language[] {
  const said = /^---\n(?:.*\n)*?languages: *\[([^\]]*)\]/.exec(text)?.[1]
  if (said === undefined) return languages
  return languages.filter((language) => said.split(/[,\s]+/).includes(language))
}

/** One page of a dashboard in each of its languages. */
export function editionsOf(file: string, text: string, messages: Messages): EditionPage[] {
  return languagesOf(text).map((language) => ({
    language,
    source: join('pages', file),
    path: join(rootOf(language).slice(1), file),
    text: expandText(join('pages', file), text, language, messages),
  }))
}

/** Every page of a dashboard in every language. Throws DashboardError where a message is missing. */
export async function readEditionPages(app: string): Promise<EditionPage[]> {
  const [names, messages] = await Promise.all([
    readdir(join(app, 'pages'), { recursive: true }),
    readMessages(app),
  ])
  const files = names.filter((name) => name.endsWith('.md')).sort()
  const pages = files.map(async (file) =>
    editionsOf(file, await readFile(join(app, 'pages', file), 'utf8'), messages),
  )
  return (await Promise.all(pages)).flat()
}
