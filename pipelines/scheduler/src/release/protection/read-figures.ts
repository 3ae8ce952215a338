import type { Metric } from '@elinvoima/metrics'
import { type Connection, identifier, query } from '@elinvoima/warehouse'
import type { Figure } from './figure.ts'

interface Relation {
  /** a table with the indicator's columns */
  readonly rows: string
  /** SQL that numbers a row and that names its area */
  readonly rowId: string
  readonly area: string
  readonly hasPersons: boolean
}

function selectFigures(metric: Metric, { rows, rowId, area, hasPersons }: Relation): string {
  const dimensions = metric.dimensions.map(({ name }) => `cast(${identifier(name)} as varchar)`)
  const dimension = dimensions.length === 0 ? "''" : `concat_ws('|', ${dimensions.join(', ')})`
  return `select '${metric.name}' as metric, cast(${rowId} as double) as row, geography_level as level,
      geography_code as code, ${area} as area, cast(month as varchar) as month, ${dimension} as dimension,
      ${metric.denominator !== null} as "isRatio", cast(numerator as double) as numerator,
      cast(denominator as double) as denominator,
      ${hasPersons ? 'cast(persons as double)' : 'cast(null as double)'} as persons, suppressed_reason as reason
    from ${rows} as figure where basis = 'register'`
}

/** The register's rows of indicators as figures, in the order of the indicators. */
export const readFigures = (
  connection: Connection,
  metrics: readonly Metric[],
  relationOf: (metric: Metric) => Relation,
): Promise<Figure[]> =>
  metrics.length === 0
    ? Promise.resolve([])
    : query<Figure & Record<string, unknown>>(
        connection,
        metrics.map((metric) => selectFigures(metric, relationOf(metric))).join(' union all '),
      )
