import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type SourceDefinition, startRun } from '@elinvoima/pipeline'
import { type Connection, loadReference } from '@elinvoima/warehouse'
import { makeRelease } from '../../release/make-release.ts'
import type { Context } from '../../run/context.ts'
import { readSettings, type Settings } from '../../settings/settings.ts'
import { sources } from '../../sources.ts'
import { refreshFigures } from '../figures.ts'
import { load } from '../load.ts'
import type { RefreshOptions } from '../options.ts'
import { receive } from '../receive.ts'
import { openRoom } from '../room.ts'
import { stage } from '../stage.ts'

const root = resolve(fileURLToPath(new URL('../../../../../', import.meta.url)))

export interface Night {
  readonly errors: readonly string[]
  readonly violations: readonly string[]
  readonly logged: readonly string[]
}

export interface Area {
  readonly inbox: string
  readonly settings: Settings
  readonly connection: Connection
  /** puts a file in the inbox; folders on its way are made */
  drop(name: string, bytes: string | Uint8Array): void
  /** receives, loads and stages all that lies in the inbox, no public service asked */
  night(): Promise<Night>
  /** computes what the nights have changed, and releases it; every source must be staged */
  release(): Promise<void>
  close(): void
}

/**
 * An employment area with an empty inbox and a warehouse of its own in a temporary folder; `only` names its sources
 * among those `known`.
 */
export async function openArea(
  only: readonly string[],
  known: readonly SourceDefinition[] = sources,
): Promise<Area> {
  const asked = known.filter(({ name }) => only.includes(name))
  const data = mkdtempSync(join(tmpdir(), 'elinvoima-intake-'))
  const inbox = join(data, 'inbox')
  mkdirSync(inbox)
  const settings = readSettings(root, {
    ELINVOIMA_DATA: data,
    ELINVOIMA_OFFLINE: '1',
    ELINVOIMA_MEMORY: '512MB',
    ELINVOIMA_PSEUDONYM_KEY: 'ab'.repeat(32),
  })
  const room = await openRoom(settings)
  const { connection } = room.warehouse
  await loadReference(connection, settings.reference)
  let logged: string[] = []
  let nights = 0
  let runId = 0
  const context: Context = {
    settings,
    now: () => new Date(Date.UTC(2026, 6, 10, 2, 30 + nights)),
    fetch: () => Promise.reject(new Error('no service is asked')),
    log: (message, facts) => logged.push(`${message} ${JSON.stringify(facts ?? {})}`),
    progress: () => undefined,
  }
  const options: RefreshOptions = { inbox, only: [], asOf: '2026-07-10', trigger: 'command', period: null }
  return {
    inbox,
    settings,
    connection,
    drop(name, bytes) {
      mkdirSync(join(inbox, name, '..'), { recursive: true })
      writeFileSync(join(inbox, name), bytes)
    },
    async night() {
      logged = []
      nights += 1
      runId = await startRun(connection, { at: context.now(), asOf: options.asOf, trigger: 'command' })
      const errors = await receive(context, room, asked, options, runId)
      const { violations } = await load(context, room, asked, options, runId)
      await stage(connection, asked)
      return {
        errors: errors.map(({ message }) => message),
        violations: violations.map(({ message }) => message),
        logged,
      }
    },
    async release() {
      await refreshFigures(context, connection, runId, false)
      await makeRelease(context, connection, options, runId)
    },
    close() {
      room.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
