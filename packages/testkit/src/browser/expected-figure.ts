import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

/** A key figure of the release as a page has to show it. */
export interface ExpectedFigure {
  figure: string
  basis: string
  geography: string
  /** With the Finnish separators and unit, no-break spaces as plain ones. */
  text: string
}

const HIDDEN: Record<string, string> = {
  small_cell: 'alle 5, ei näytetä',
  secondary: 'ei näytetä, suojaa toista lukua',
  part_hidden: 'osa salattu, ei eriteltävissä',
  hidden_by_source: 'tilaston tuottaja ei julkaise',
  denominator: 'liian pieni joukko, ei lasketa',
}

const decimals = (count: number) =>
  new Intl.NumberFormat('fi-FI', { minimumFractionDigits: count, maximumFractionDigits: count })

/** Figures of the kind the pages write as millions are those of a year. */
function written(figure: string, value: number): string {
  if (/^(turnover_|costs$)/.test(figure)) return `${decimals(1).format(value / 1e6)} milj. €`
  if (figure.startsWith('benefits_')) return `${decimals(0).format(value)} €`
  if (figure.endsWith('_rate')) return `${decimals(1).format(value)} %`
  return decimals(0).format(value)
}

/**
 * Every key figure that the pages of the shown areas and municipalities have to show, read from the release
 * by a query of its own, not the pages'.
 *
 * @param marts path of the release's `marts.duckdb`
 */
export async function expectedFigures(marts: string): Promise<ExpectedFigure[]> {
  const instance = await DuckDBInstance.create(marts, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  try {
    const sql = readFileSync(new URL('expected-figure.sql', import.meta.url), 'utf8')
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson()
    return rows.map((row) => {
      const figure = String(row.figure)
      const hidden = HIDDEN[String(row.suppressed_reason)] ?? 'ei tietoa'
      const text = row.value === null ? hidden : written(figure, Number(row.value))
      return {
        figure,
        basis: String(row.basis),
        geography: String(row.geography_code),
        text: text.replace(/\s/g, ' '),
      }
    })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
