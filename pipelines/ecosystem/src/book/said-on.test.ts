import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { saidOn } from './said-on.ts'

const path = mkdtempSync(join(tmpdir(), 'said-on-'))
afterAll(() => rmSync(path, { recursive: true }))
const folder = pathToFileURL(`${path}/`)
writeFileSync(
  join(path, 'change.csv'),
  `change_number,changed_on,changed_by,kind,sheet,row_key,column_name,before_text,after_text
1,2026-03-02,ohjausryhmä,changed,driver,johto,remark_fi,,Tarkennettu
2,2026-05-04,ohjausryhmä,removed,driver,johto,remark_fi,Tarkennettu,
3,2026-04-01,ohjausryhmä,added,node,metsa,name_fi,,Metsä
`,
)

it.each([
  ['driver.csv', '2026-05-04'],
  ['node.csv', '2026-04-01'],
  ['change.csv', '2026-05-04'],
  ['actor.csv', '2026-01-13'],
])('%s says what it says since %s', (file, day) => expect(saidOn(folder, file)).toBe(day))
