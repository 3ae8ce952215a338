import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkMappings,
  openSnapshotStore,
  readMappings,
  readPseudonymKey,
  type SnapshotStore,
  sweepIncoming,
} from '@elinvoima/pipeline'
import {
  createSchema,
  discardUnsettled,
  openWarehouse,
  sweepUnfinished,
  type Warehouse,
} from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'
import type { Settings } from '../settings/settings.ts'
import { sources } from '../sources.ts'

export interface Room {
  readonly warehouse: Warehouse
  readonly store: SnapshotStore
  readonly workFolder: string
  close(): void
}

/** Opens the warehouse for writing, rid of what a killed run left, with a work folder that lives as long. */
export async function openRoom(settings: Settings): Promise<Room> {
  rmSync(settings.work, { recursive: true, force: true })
  mkdirSync(settings.work, { recursive: true, mode: 0o700 })
  mkdirSync(settings.releases, { recursive: true })
  sweepUnfinished(settings.releases)
  sweepIncoming(settings.snapshots)
  const warehouse = await openWarehouse({
    path: settings.warehouse,
    memoryLimit: settings.memoryLimit,
    tempDirectory: join(settings.work, 'spill'),
    ...(settings.threads ? { threads: settings.threads } : {}),
  })
  await createSchema(warehouse.connection)
  await discardUnsettled(warehouse.connection)
  return {
    warehouse,
    store: openSnapshotStore(settings.snapshots),
    workFolder: settings.work,
    close() {
      warehouse.close()
      rmSync(settings.work, { recursive: true, force: true })
    },
  }
}

/** The demo region brings its own key; real identities need one that was configured. */
export function pseudonymKeyOf(settings: Settings, inbox: string): Uint8Array {
  const demoKey = join(inbox, 'pseudonym.key')
  const { text, file, isConfigured } = settings.pseudonymKey
  return readPseudonymKey(text, !isConfigured && existsSync(demoKey) ? demoKey : file)
}

/** The mappings of all areas, held against the contracts. Throws MappingInvalid. */
export const mappingsOf = (context: Context, inbox: string) =>
  checkMappings(
    [...context.settings.mappings, join(inbox, 'areas')].flatMap((folder) => readMappings(folder)),
    sources,
  )
