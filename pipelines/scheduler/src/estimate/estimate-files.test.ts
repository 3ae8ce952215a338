import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { incidenceOfFile } from './incidence-command.ts'
import { transitionsOfFile } from './transitions-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'estimate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
const incidenceOf = (...lines: string[]) =>
  incidenceOfFile({ data: fileOf('spells.csv', ...lines), time: 'days', event: 'exit', level: 0.9, at: [3] })
const transitionsOf = (...lines: string[]) =>
  transitionsOfFile({ data: fileOf('states.csv', ...lines), id: 'id', from: '2026-01', level: 0.9 })

it('estimates the incidence of each event of a file', async () => {
  const found = await incidenceOf('days;exit', '1;1', '2;2', '3;1', '4;0')
  expect(found).toMatchObject({ method: 'aalen-johansen', events: [1, 2] })
  const at = found.groups[0]?.at[0]
  expect(at && 'events' in at ? at.events.map(({ n, estimate }) => [n, estimate]) : []).toEqual([
    [2, 0.5],
    [1, 0.25],
  ])
})

it('tells the moves of a file with one column a month', async () => {
  const found = await transitionsOf('id,age,2026-01,2026-02', '1,40,U,W', '2,50,U,')
  expect(found).toMatchObject({ from: '2026-01', to: '2026-02', persons: 2, states: ['U', 'W'] })
})

it.each([
  ['days,exit\n1,1\nx,1', 'spells.csv row 2: days: expected a time of 0 or more, got "x"'],
  ['days,exit\n-1,1', 'spells.csv row 1: days: expected a time of 0 or more, got "-1"'],
  ['days,exit\n1,1\n2,', 'spells.csv row 2: exit: expected a whole number, 0 for censored, got nothing'],
  ['days,exit\n1,0', 'spells.csv: exit: expected events, got 0 on every row'],
  ['days,end\n1,1', 'spells.csv: expected a column "exit", got days, end'],
  ['days,exit', 'spells.csv: expected rows, got none'],
])('refuses spells of %j', async (text, message) => {
  await expect(incidenceOf(text)).rejects.toThrow(message)
})

it.each([
  ['id,2026-01,2026-02\n1,U,U\n1,U,W', 'states.csv row 2: id: expected every id once, got "1" on row 1 too'],
  ['id,2026-01,2026-02\n,U,U', 'states.csv row 1: id: expected an id, got nothing'],
  ['id,2026-01\n1,U', 'states.csv: expected columns of at least two months from 2026-01 on, got 1'],
  ['id,2026-01,2026-02\n1,,', 'states.csv: 2026-01 … 2026-02: expected states, got none'],
])('refuses states of %j', async (text, message) => {
  await expect(transitionsOf(text)).rejects.toThrow(message)
})

it('refuses a file that is not there', async () => {
  await expect(
    incidenceOfFile({ data: join(folder, 'gone.csv'), time: 'days', event: 'exit', level: 0.9 }),
  ).rejects.toThrow('there is no file')
})
