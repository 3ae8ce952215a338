import { compileContract } from '@elinvoima/contracts'
import type { SourceDefinition } from '@elinvoima/pipeline'
import { type Connection, createStagingViews, transaction } from '@elinvoima/warehouse'

/** Builds the staging views of every source. */
export async function stage(connection: Connection, sources: readonly SourceDefinition[]): Promise<void> {
  await transaction(connection, async () => {
    for (const source of sources) {
      const contracts = source.tables.map((table) => compileContract(table))
      await createStagingViews(connection, source.models, contracts)
    }
  })
}
