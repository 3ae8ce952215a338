import type { Connection } from '@elinvoima/warehouse'
import type { Figure } from './figure.ts'

const structure = JSON.stringify([
  {
    metric: 'VARCHAR',
    row: 'BIGINT',
    level: 'VARCHAR',
    code: 'VARCHAR',
    area: 'VARCHAR',
    month: 'DATE',
    dimension: 'VARCHAR',
    isRatio: 'BOOLEAN',
    numerator: 'DECIMAL(18, 2)',
    denominator: 'DECIMAL(18, 2)',
    persons: 'BIGINT',
    reason: 'VARCHAR',
  },
])

/** A temporary table `protected_figure` of figures as they are published, each with why it is hidden. */
export async function stateProtected(connection: Connection, figures: readonly Figure[]): Promise<void> {
  await connection.run(
    `create or replace temp table protected_figure as
     select f.metric, f."row" as row_id, f.level, f.code, f.area, f.month, f.dimension, f."isRatio" as is_ratio,
       f.numerator, f.denominator, f.persons, f.reason
     from (select unnest(from_json($figures, $structure)) as f)`,
    { figures: JSON.stringify(figures), structure },
  )
}
