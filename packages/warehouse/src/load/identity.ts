import { blobValue, type DuckDBConnection } from '@duckdb/node-api'
import type { CompiledColumn } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'

const blockBytes = 64

/** The two padded keys of HMAC-SHA-256 (RFC 2104). The key is at most one block long. */
function paddedKeys(key: Uint8Array) {
  if (key.length === 0 || key.length > blockBytes) {
    throw new Error(`pseudonym key: expected 1 to ${blockBytes} bytes, got ${key.length}`)
  }
  const padded = (pad: number) => Uint8Array.from({ length: blockBytes }, (_, i) => (key[i] ?? 0) ^ pad)
  return { inner: blobValue(padded(0x36)), outer: blobValue(padded(0x5c)) }
}

// The first 128 bits of the code, as a uuid: short in columns and joins, far from any collision.
const pseudonym = `cast(substr(sha256($outer || unhex(sha256($inner || encode(text)))), 1, 32) as uuid)`

const firstFault = (column: CompiledColumn): string => {
  const cases = column.faults
    .filter((fault) => fault.rule !== 'required')
    .map((fault) => `when ${fault.when} then ${literal(fault.rule)}`)
  return cases.length === 0 ? 'null' : `case ${cases.join(' ')} end`
}

/**
 * Reads the identities of one column once, checks and pseudonymises each distinct one, and keeps
 * text, fault and pseudonym in the temporary table `load_identity`, which is never written to the warehouse.
 */
export async function readIdentities(
  connection: DuckDBConnection,
  relation: string,
  column: CompiledColumn,
  key: Uint8Array,
): Promise<void> {
  const name = identifier(column.name)
  await connection.run(
    `create or replace temp table load_identity
     (identity_text varchar, identity_fault varchar, identity_pseudonym uuid)`,
  )
  await connection.run(
    `insert into load_identity
     select text, fault, case when fault is null then ${pseudonym} end
     from (select ${name} as text, ${firstFault(column)} as fault
           from (select distinct ${name} from (${relation})) where ${name} is not null)`,
    paddedKeys(key),
  )
}
