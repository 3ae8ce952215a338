import { expect, it } from 'vitest'
import { csvOf } from '../../dist/downloads/csv.js'
import { columns, rows } from '../testing/shown-table.ts'

it('writes CSV as a Finnish spreadsheet opens it: marked UTF-8, semicolons, decimal commas, Finnish days', () => {
  expect(csvOf(rows, columns)).toBe(
    [
      `\ufeffKunta;Työttömät;Työttömyysaste (%);Menot, milj. €;"'-muutos; ero";Kuukausi;Saatu;Esimerkki;Vuosi`,
      'Raahe;1253;11,72;12345678,9;-3,5;1.6.2026;1.7.2026 0.30;kyllä;2026',
      `"'=HYPERLINK(""http://x"")";alle 5;;0;0,1;1.5.2026;;ei;`,
      '',
    ].join('\r\n'),
  )
})

it('writes CSV as an English spreadsheet opens it', () => {
  const [, first] = csvOf(rows, columns, 'en').split('\r\n')
  expect(first).toBe('Raahe,1253,11.72,12345678.9,-3.5,2026-06-01,2026-07-01 00:30,yes,2026')
})

it.each(['=1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1'])(
  'makes a text that begins like %j harmless',
  (text) => {
    const [, cell] = csvOf([{ name: text }], [{ id: 'name', title: 'Nimi' }]).split('\r\n')
    expect(cell?.replace(/^"/, '')[0]).toBe("'")
  },
)
