import { type Connection, identifier } from '@elinvoima/warehouse'

/** Makes a temporary table of the rows given, with the columns of a JSON structure. */
export async function stated(
  connection: Connection,
  table: string,
  rows: readonly object[],
  structure: object,
): Promise<void> {
  await connection.run(
    `create or replace temp table ${identifier(table)} as
     select one.* from (select unnest(from_json($rows, $structure)) as one)`,
    { rows: JSON.stringify(rows), structure: JSON.stringify([structure]) },
  )
}
