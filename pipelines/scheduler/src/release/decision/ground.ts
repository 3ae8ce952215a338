/**
 * A ground of the choice between narrow and broad work. In its sentences `{value}`, `{lower}`, `{upper}`, `{other}`
 * and `{text}` stand for the figures of its rows.
 */
export interface Ground {
  readonly key: string
  /** Known as long as it has a figure, else unknown; never known; or what would change one's mind. */
  readonly kind: 'known' | 'unknown' | 'would_change'
  /** Words of `text` with which it is not known, whatever the figures beside them. */
  readonly unsure?: string
  /** The table of the release that shows it. */
  readonly shownBy: string
  readonly unit: 'EUR' | 'percent' | 'percentage_point' | 'points_of_100' | 'cells' | 'words' | 'date'
  /** SQL: area_code, month, value, lower, upper, other, text, word_en, why_not_fi, why_not_en of the latest figure of each area. */
  readonly select: string
  readonly fi: string
  readonly en: string
  /** Instead, where there is no figure. */
  readonly otherwiseFi: string
  readonly otherwiseEn: string
}

interface Columns {
  readonly value?: string
  readonly lower?: string
  readonly upper?: string
  readonly other?: string
  readonly text?: string
  /** The text in English, where it is words. */
  readonly wordEn?: string
  readonly whyNot?: string
  readonly whyNotEn?: string
}

function words({ text = 'null', wordEn = 'null', whyNot = 'null', whyNotEn = 'null' }: Columns): string {
  return `cast(${text} as varchar) as text, cast(${wordEn} as varchar) as word_en,
      cast(${whyNot} as varchar) as why_not_fi, cast(${whyNotEn} as varchar) as why_not_en`
}

/** The latest row of each area of an indicator that fits, as a ground reads it. */
export function latestOf(indicator: string, columns: Columns, where = 'true'): string {
  const { value = 'value', lower = 'lower', upper = 'upper', other = 'null' } = columns
  return `select geography_code as area_code, month, cast(${value} as double) as value,
      cast(${lower} as double) as lower, cast(${upper} as double) as upper,
      cast(${other} as double) as other, ${words(columns)}
    from marts.main.${indicator} where geography_level = 'employment_area' and ${where}
    qualify row_number() over (partition by geography_code order by month desc) = 1`
}

/** A row of a scenario's table, of the area of the scenario, as a ground reads it. */
export function ofScenario(table: string, columns: Columns, where = 'true'): string {
  const { value = 'null', lower = 'null', upper = 'null', other = 'null' } = columns
  return `select scenario.area as area_code, scenario.month as month, cast(${value} as double) as value,
      cast(${lower} as double) as lower, cast(${upper} as double) as upper, cast(${other} as double) as other,
      ${words(columns)}
    from marts.main.${table} as told
    inner join marts.main.scenario as scenario on scenario.scenario = told.scenario
    where ${where}`
}
