import { type FSWatcher, watch } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { editionFolder } from './edition-folder.ts'
import { editionsOf, readEditionPages } from './edition-pages.ts'
import { readMessages } from './messages.ts'
import { writeEditionPage } from './write-edition.ts'

const read = (app: string, name: string) => readFile(join(app, 'pages', name), 'utf8').catch(() => null)

/**
 * Keeps the edition of a dashboard as its pages and messages are written, until closed.
 *
 * @param say told of each page that was written anew, and of what is wrong in one
 */
export function watchEdition(app: string, release: string, say: (line: string) => void): { close(): void } {
  const follow = (folder: string, changed: (name: string) => Promise<void>): FSWatcher =>
    watch(join(app, folder), { recursive: true }, (_, name) => {
      if (name !== null) changed(name).catch((error: unknown) => say(String(error)))
    })
  const pages = follow('pages', async (name) => {
    if (!name.endsWith('.md')) return
    const text = await read(app, name)
    if (text === null) return rm(join(editionFolder(app), 'pages', name), { force: true })
    for (const page of editionsOf(name, text, await readMessages(app))) {
      await writeEditionPage(app, page, release)
    }
    say(`pages/${name}`)
  })
  const messages = follow('messages', async (name) => {
    for (const page of await readEditionPages(app)) await writeEditionPage(app, page, release)
    say(`messages/${name}`)
  })
  return {
    close: () => {
      pages.close()
      messages.close()
    },
  }
}
