import { createHash } from 'node:crypto'
import { compileContract } from '@elinvoima/contracts'
import type { SourceDefinition } from '@elinvoima/pipeline'
import { type Connection, createStagingViews, query, stagingViews, transaction } from '@elinvoima/warehouse'

/** Builds the staging views of every source, where they are not those built last. */
export async function stage(connection: Connection, sources: readonly SourceDefinition[]): Promise<void> {
  const wanted = sources.map(({ models, tables }) => ({
    models,
    contracts: tables.map((table) => compileContract(table)),
    views: stagingViews(models),
  }))
  const hash = createHash('sha256').update(JSON.stringify(wanted)).digest('hex')
  await transaction(connection, async () => {
    const [last] = await query(connection, 'select content_hash from ledger.staged')
    if (last?.content_hash === hash) return
    for (const { models, contracts } of wanted) await createStagingViews(connection, models, contracts)
    await connection.run('delete from ledger.staged')
    await connection.run('insert into ledger.staged values ($hash)', { hash })
  })
}
