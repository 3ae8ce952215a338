import { existsSync } from 'node:fs'
import { unclaimed, waitingSnapshots } from '@elinvoima/pipeline'
import { createSchema, openWarehouse } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'
import { sources } from '../sources.ts'
import type { RefreshOptions } from './options.ts'
import { filesOf, newFiles } from './receive-files.ts'

export interface PlannedStep extends Record<string, unknown> {
  readonly step: string
  readonly source: string
  readonly what: string
}

/** What a refresh would do, from the inbox and the ledger; nothing is changed and nobody is asked. */
export async function planRefresh(context: Context, options: RefreshOptions): Promise<PlannedStep[]> {
  const { settings } = context
  const asked = sources.filter(({ name }) => options.only.length === 0 || options.only.includes(name))
  const known = existsSync(settings.warehouse)
  const warehouse = await openWarehouse({ path: known ? settings.warehouse : ':memory:', readOnly: known })
  const { connection } = warehouse
  try {
    if (!known) await createSchema(connection)
    const plan: PlannedStep[] = []
    for (const { snapshot_id, source, file_name } of await waitingSnapshots(
      connection,
      asked.map(({ name }) => name),
    )) {
      plan.push({ step: 'load', source, what: `${file_name}, received before as snapshot ${snapshot_id}` })
    }
    for (const source of asked) {
      const fresh = await newFiles(connection, options.inbox, source)
      if (source.kind === 'public') {
        const what = settings.offline ? 'offline: its last snapshot serves' : `ask ${source.baseUrl}`
        plan.push({ step: 'receive', source: source.name, what })
      } else if (fresh.length === 0) {
        const all = filesOf(source, options.inbox).length
        plan.push({ step: 'receive', source: source.name, what: `nothing new of ${all} files` })
      }
      for (const file of fresh) {
        plan.push({
          step: 'receive and load',
          source: source.name,
          what: file.table ? `${file.fileName} into raw.${file.table}` : `${file.fileName}, all its tables`,
        })
      }
    }
    for (const line of unclaimed(options.inbox, sources)) {
      plan.push({ step: 'leave in the inbox', source: '', what: line })
    }
    return [
      ...plan,
      { step: 'compute and release', source: '', what: `as of ${options.asOf}, into ${settings.releases}` },
    ]
  } finally {
    warehouse.close()
  }
}
