import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findUnusedMessages } from './unused-messages.ts'

let app: string

const file = async (path: string, text: string) => {
  await mkdir(dirname(join(app, path)), { recursive: true })
  await writeFile(join(app, path), text)
}

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'dashboard-'))
  await file('messages/places.yaml', 'title: { fi: Kunnat, en: Municipalities }\nlead: { fi: a, en: b }\n')
})
afterEach(() => rm(app, { recursive: true, force: true }))

describe('findUnusedMessages', () => {
  it('names those that no page names', async () => {
    await file('pages/index.md', '# %{places.title}\n%{lang} %{root}')
    expect(await findUnusedMessages(app)).toEqual(['places.lead'])
  })

  it('takes a message for used that a page names in its front matter or its SQL', async () => {
    await file('pages/index.md', "---\ntitle: '%{places.title}'\n---\n")
    await file('pages/kunnat/[kunta].md', "```sql a\nselect '%{places.lead}' as lead\n```\n")
    expect(await findUnusedMessages(app)).toEqual([])
  })

  it('holds a message against a page that names only one of a like name', async () => {
    await file('pages/index.md', '%{places.title} %{places.lead_of_all}')
    expect(await findUnusedMessages(app)).toEqual(['places.lead'])
  })
})
