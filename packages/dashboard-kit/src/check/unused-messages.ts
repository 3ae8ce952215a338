import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { namedMessages } from '../edition/expand.ts'
import { readMessages } from '../edition/messages.ts'

/** The messages of a dashboard that none of its pages names, as `overview.title`, in the order of the catalogue. */
export async function findUnusedMessages(app: string): Promise<string[]> {
  const [names, messages] = await Promise.all([
    readdir(join(app, 'pages'), { recursive: true }),
    readMessages(app),
  ])
  const pages = names.filter((name) => name.endsWith('.md'))
  const texts = await Promise.all(pages.map((name) => readFile(join(app, 'pages', name), 'utf8')))
  const named = new Set(texts.flatMap(namedMessages))
  return [...messages.keys()].filter((message) => !named.has(message))
}
