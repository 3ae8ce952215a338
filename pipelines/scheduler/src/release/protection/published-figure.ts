import { type Connection, query } from '@elinvoima/warehouse'
import { type Figure, figureId } from './figure.ts'

/** A figure of the release that people see now, with the numbers behind what it hides. */
export type PublishedFigure = Omit<Figure, 'row'>

/** Figures by their identifier. */
export type PublishedFigures = ReadonlyMap<string, PublishedFigure>

/** The figures of the current release by their identifier; none before the first. */
export async function readPublished(
  connection: Connection,
  releaseId: string | null,
): Promise<PublishedFigures> {
  const rows = await query<PublishedFigure & Record<string, unknown>>(
    connection,
    `select metric, level, code, area, cast(month as varchar) as month, dimension, is_ratio as "isRatio",
       cast(numerator as double) as numerator, cast(denominator as double) as denominator,
       cast(persons as double) as persons, reason
     from ledger.published_figure where release_id = $release`,
    { release: releaseId ?? '' },
  )
  return new Map(rows.map((row) => [figureId(row), row]))
}

/** Remembers the figures of a release; those of releases that are no longer kept are forgotten. */
export async function rememberPublished(
  connection: Connection,
  releaseId: string,
  kept: readonly string[],
): Promise<void> {
  await connection.run(
    `delete from ledger.published_figure
     where release_id not in (select unnest(from_json($kept, '["VARCHAR"]')))`,
    { kept: JSON.stringify(kept) },
  )
  await connection.run('insert into ledger.published_figure select $release, * from protected_figure', {
    release: releaseId,
  })
}
