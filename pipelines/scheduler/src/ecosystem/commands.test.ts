import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../cli/main.ts'

let folder = ''
const program = join(root, 'pipelines', 'scheduler', 'bin', 'elinvoima.mjs')
const at = (name: string) => join(folder, name)

function ecosystem(...words: string[]) {
  const env = { PATH: process.env['PATH'], HOME: folder, ELINVOIMA_DATA: at('data'), ELINVOIMA_OFFLINE: '1' }
  const all = [program, 'ecosystem', ...words, '--book', at('book')]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    env,
    timeout: 110_000,
  })
  return { status, stdout, stderr }
}

async function edit(change: (book: exceljs.Workbook) => void): Promise<void> {
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(at('book.xlsx'))
  change(book)
  await book.xlsx.writeFile(at('edited.xlsx'))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecosystem-'))
  cpSync(join(root, 'data', 'ecosystem'), at('book'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('elinvoima ecosystem', { timeout: 240_000 }, () => {
  it('exports a workbook that imports without a difference', () => {
    expect(ecosystem('export', '--file', at('book.xlsx'))).toMatchObject({ status: 0, stderr: '' })
    expect(ecosystem('import', '--file', at('book.xlsx'))).toMatchObject({
      status: 0,
      stdout: 'no differences\n',
    })
  })

  it('shows the differences and writes nothing unseen, then writes them with --yes', async () => {
    await edit((book) => {
      const cell = book.getWorksheet('driver')?.getCell('L2')
      if (cell) cell.value = 'Tarkistettu'
    })
    const before = readFileSync(at('book/driver.csv'), 'utf8')
    const shown = ecosystem('import', '--file', at('edited.xlsx'))
    expect(shown.stdout).toBe(
      '~ driver talouskasvu changed\n    remark_fi: Dioilla sana "sitä" on kahdesti. -> Tarkistettu\n',
    )
    expect(shown).toMatchObject({ status: 2 })
    expect(readFileSync(at('book/driver.csv'), 'utf8')).toBe(before)
    expect(ecosystem('import', '--file', at('edited.xlsx'), '--yes', '--by', 'ohjausryhmä').status).toBe(0)
    expect(readFileSync(at('book/driver.csv'), 'utf8')).toContain('Tarkistettu')
    expect(readFileSync(at('book/change.csv'), 'utf8')).toMatch(
      /\n1,\d{4}-\d\d-\d\d,ohjausryhmä,changed,driver,talouskasvu,remark_fi,.*,Tarkistettu\n$/,
    )
  })

  it('names sheet, row and column of what breaks a contract, and ends with its code', async () => {
    await edit((book) => {
      const cell = book.getWorksheet('action')?.getCell('A3')
      if (cell) cell.value = 'sää'
    })
    const { status, stderr } = ecosystem('import', '--file', at('edited.xlsx'), '--yes')
    expect(stderr).toContain('sheet action, row 3, column driver_key: one_of: got "sää"')
    expect(status).toBe(11)
  })

  it('refuses a file that is no workbook in one line', () => {
    const { status, stderr } = ecosystem('import', '--file', at('book/driver.csv'))
    expect(stderr).toBe('ecosystem book: expected the bytes of an .xlsx workbook\n')
    expect(status).toBe(11)
  })
})
