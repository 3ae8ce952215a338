/** The most rows that an answer is shown of: a page with more would stand still. */
export const MOST_ROWS = 1000

/**
 * Runs one query on the page tables by the engine in the browser, which is fetched with the first.
 *
 * @param {string} sql
 * @returns {Promise<{ rows: Record<string, unknown>[], isCut: boolean }>} rejects with the engine's own words
 */
export async function askRelease(sql) {
  const { query } = await import('@evidence-dev/universal-sql/client-duckdb')
  const asked = sql.trim().replace(/;\s*$/, '')
  const rows = Array.from(await query(`select * from (\n${asked}\n) limit ${MOST_ROWS + 1}`))
  return { rows: rows.slice(0, MOST_ROWS), isCut: rows.length > MOST_ROWS }
}
