import { type Connection, rejectsTable } from '@elinvoima/warehouse'

/** Gives the rejects of a book's sheet the numbers that its rows have in the sheet, where empty rows stand between. */
export async function nameRows(
  connection: Connection,
  table: string,
  snapshotId: number,
  rowNumbers: readonly number[],
): Promise<void> {
  await connection.run(
    `update ${rejectsTable(table)} set line = cast(string_split($numbers, ' ')[record] as bigint)
     where snapshot_id = $id and record is not null`,
    { id: snapshotId, numbers: rowNumbers.join(' ') },
  )
}
