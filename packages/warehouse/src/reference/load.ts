import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compileContract, referenceTables } from '@elinvoima/contracts'
import { transaction } from '../duckdb/transaction.ts'
import { refuse } from './fault.ts'
import { keepLoadedHash, loadedHash, referenceHash } from './loaded-hash.ts'
import { readText } from './text-table.ts'
import { makeTyped } from './typed-table.ts'
import { brokenPlaces, places } from './verdict.ts'

const checks = new URL('checks/', import.meta.url)
const derived = new URL('derived/', import.meta.url)

/**
 * Loads every table of the reference folder into the schema `reference`, all or none: first the contract of
 * each file, then what is derived from them and the checks between files. Throws `ReferenceFault` for the first broken place; what was
 * loaded before stays. Nothing is done where files, contracts and checks are those of the last load.
 */
export async function loadReference(connection: DuckDBConnection, folder: URL | string): Promise<void> {
  const path = (folder instanceof URL ? fileURLToPath(folder) : folder).replace(/\/$/, '')
  const tables = referenceTables.map((contract) => ({ contract, compiled: compileContract(contract) }))
  const all = tables.map(({ compiled }) => compiled)
  const checked = referenceChecks()
  const scripts = sqlIn(derived)
  const hash = referenceHash(path, all, [...checked, ...scripts])
  await transaction(connection, async () => {
    await connection.run('create schema if not exists reference')
    if ((await loadedHash(connection)) === hash) return
    for (const { contract, compiled } of tables) {
      await readText(connection, compiled, path)
      refuse(await brokenPlaces(connection, compiled))
      await makeTyped(connection, contract, compiled)
    }
    for (const { sql } of scripts) await connection.run(sql)
    for (const check of checked) refuse(await places(connection, check.sql))
    await keepLoadedHash(connection, hash)
  })
}

/** The checks between reference tables: SQL that returns the bad places, empty when passed. */
export const referenceChecks = (): NamedSql[] => sqlIn(checks)

interface NamedSql {
  readonly name: string
  readonly sql: string
}

const sqlIn = (folder: URL): NamedSql[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -4), sql: readFileSync(new URL(file, folder), 'utf8') }))
