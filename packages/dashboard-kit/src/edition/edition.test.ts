import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { en } from '../../dist/words/en.js'
import { fi } from '../../dist/words/fi.js'
import { editionFolder } from './edition-folder.ts'
import { watchEdition } from './watch-edition.ts'
import { writeEdition } from './write-edition.ts'

let app: string

const file = async (path: string, text: string) => {
  await mkdir(dirname(join(app, path)), { recursive: true })
  await writeFile(join(app, path), text)
}
const written = (path: string) => readFile(join(editionFolder(app), 'pages', path), 'utf8')

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'dashboard-'))
  await file('messages/places.yaml', 'title: { fi: Kunnat, en: Municipalities }\n')
})
afterEach(() => rm(app, { recursive: true, force: true }))

describe('writeEdition', () => {
  it('writes each page in Finnish and in English from the one catalogue', async () => {
    await file(
      'pages/kunnat/index.md',
      '# %{places.title}\n[x](%{root}/laatu)\n```sql a\nselect name_%{lang}\n```\n',
    )
    await writeEdition(app, 'r7')
    expect(await written('kunnat/index.md')).toBe(
      '# Kunnat\n[x](/laatu)\n```sql a\n-- release r7\nselect name_fi\n```\n',
    )
    expect(await written('en/kunnat/index.md')).toContain('# Municipalities\n[x](/en/laatu)')
  })

  it('leaves a page of one language out of the other edition', async () => {
    await file('pages/oma.md', '---\ntitle: Oma\nlanguages: [fi]\n---\n')
    await writeEdition(app, 'r1')
    await expect(written('en/oma.md')).rejects.toThrow('ENOENT')
  })

  it('fails where a page names no message there is, with file and line', async () => {
    await file('pages/index.md', 'a\n\n%{places.titel}')
    await expect(writeEdition(app, 'r1')).rejects.toThrow('pages/index.md:3: no message "places.titel"')
  })

  it('fails where a message lacks a language', async () => {
    await file('messages/places.yaml', 'title: { fi: Kunnat }\n')
    await file('pages/index.md', '')
    await expect(writeEdition(app, 'r1')).rejects.toThrow(
      'messages/places.yaml: message "title" has no text in "en"',
    )
  })

  it('fails where a comma without quotes cuts a message', async () => {
    await file('messages/places.yaml', 'title: { fi: Kunnat, joita on 11, en: Municipalities }\n')
    await file('pages/index.md', '')
    await expect(writeEdition(app, 'r1')).rejects.toThrow(
      'messages/places.yaml: message "title" has "joita on 11" beside its languages; quote texts with commas',
    )
  })

  it('leaves no page of an earlier writing', async () => {
    await file('pages/old.md', '')
    await writeEdition(app, 'r1')
    await rm(join(app, 'pages/old.md'))
    await writeEdition(app, 'r1')
    await expect(written('old.md')).rejects.toThrow('ENOENT')
  })
})

describe('watchEdition', () => {
  it('writes a page anew when it or a message changes', async () => {
    await file('pages/index.md', '%{places.title}')
    await writeEdition(app, 'r1')
    const said: string[] = []
    const watched = watchEdition(app, 'r1', (line) => said.push(line))
    try {
      await file('messages/places.yaml', 'title: { fi: Paikat, en: Places }\n')
      await expect.poll(() => written('en/index.md')).toBe('Places')
      await file('pages/index.md', '%{nothing.here}')
      await expect.poll(() => said.join()).toContain('no message "nothing.here"')
    } finally {
      watched.close()
    }
  })
})

describe('the words of the kit', () => {
  const leaves = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, word]) =>
      typeof word === 'object' ? leaves(word, `${path}${key}.`) : [`${path}${key}: ${typeof word}`],
    )

  it('are the same in every language, none empty', () => {
    expect(leaves(en)).toEqual(leaves(fi))
    expect(JSON.stringify([fi, en])).not.toContain('""')
  })
})
