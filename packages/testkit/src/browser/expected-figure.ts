import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { expectedHidden, type Language } from './expected-hidden.ts'

/** A key figure of the release as a page has to show it. */
export interface ExpectedFigure {
  figure: string
  basis: string
  geography: string
  /** With the separators and unit of the language, no-break spaces as plain ones. */
  text: string
}

const decimals = (language: Language, count: number) =>
  new Intl.NumberFormat(language === 'fi' ? 'fi-FI' : 'en-GB', {
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  })

/** Figures that the pages write as millions: those of a year, and human capital in all. */
const MILLIONS =
  /^(turnover_.*|costs|municipal_share_forecast|human_capital|human_capital_growth|professional_growth)$/
const SHARES = /_(rate|percent|exit)$|^sustained_employment$|^action_coverage_/

/** A figure as the pages write it. */
function written(figure: string, value: number, language: Language): string {
  const million = language === 'fi' ? 'milj. €' : 'm €'
  if (MILLIONS.test(figure)) {
    return `${decimals(language, 1).format(value / 1e6)} ${million}`
  }
  if (figure === 'human_capital_per_euro') return `${decimals(language, 2).format(value)} €`
  if (/^benefits_|_per_person$/.test(figure)) return `${decimals(language, 0).format(value)} €`
  if (/^(next_)?service_effect_/.test(figure)) {
    const points = decimals(language, 1).format(value)
    return `${value > 0 && /[1-9]/.test(points) ? '+' : ''}${points} ${language === 'fi' ? '%-yks.' : 'pp'}`
  }
  if (SHARES.test(figure)) return `${decimals(language, 1).format(value)} %`
  return decimals(language, 0).format(value)
}

/**
 * Every key figure that the pages of the shown areas and municipalities have to show, read from the release
 * by a query of its own, not the pages'.
 *
 * @param marts path of the release's `marts.duckdb`
 */
export async function expectedFigures(marts: string, language: Language): Promise<ExpectedFigure[]> {
  const instance = await DuckDBInstance.create(marts, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  try {
    const sql = readFileSync(new URL('expected-figure.sql', import.meta.url), 'utf8')
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson()
    return rows.map((row) => {
      const figure = String(row.figure)
      const hidden =
        (expectedHidden[String(row.suppressed_reason)] ?? expectedHidden.unknown)?.[language] ?? ''
      const text = row.value === null ? hidden : written(figure, Number(row.value), language)
      return {
        figure,
        basis: String(row.basis),
        geography: String(row.geography_code),
        text: text.replace(/\s/g, ' ').replace(/^-/, '−'),
      }
    })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
