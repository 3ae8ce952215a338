/** What computing needs of a database connection; a DuckDBConnection has it. */
export interface MetricConnection {
  run(sql: string, values?: Record<string, string | number | boolean>): Promise<unknown>
  runAndReadAll(
    sql: string,
    values?: Record<string, string | number | boolean>,
  ): Promise<{
    getRowObjectsJson(): Record<string, unknown>[]
    getColumnsObjectJS(): Record<string, unknown[]>
  }>
}
