import type { CompiledContract, Fault } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'

/** Faults that are told from the row's own text; identities are judged once each, elsewhere. */
export const rowFaults = (contract: CompiledContract): Fault[] => [
  ...contract.columns.flatMap((column) =>
    column.person ? column.faults.filter((fault) => fault.rule === 'required') : column.faults,
  ),
  ...contract.rowFaults,
]

const originalField = (name: string, person: boolean): string => {
  const text = identifier(name)
  if (!person) return `${literal(name)}, ${text}`
  return `'#identity', identity_fault, ${literal(name)}, case when ${text} is not null then '(identity)' end`
}

/** The row's text as JSON, identities masked. */
const original = (contract: CompiledContract, unreadable: boolean): string => {
  const fields = contract.columns.map((column) => originalField(column.name, column.person))
  if (unreadable) fields.push(`'#unreadable', "_unreadable"`)
  return `cast(json_object(${fields.join(', ')}) as varchar)`
}

const broken = (contract: CompiledContract, unreadable: boolean): string => {
  const conditions = rowFaults(contract).map((fault) => `(${fault.when})`)
  if (contract.columns.some((column) => column.person)) conditions.push('identity_fault is not null')
  if (unreadable) conditions.push('"_unreadable" is not null')
  return conditions.length === 0 ? 'false' : conditions.join(' or ')
}

/**
 * One pass from text to typed rows: values converted, identities replaced, the key hashed, and the original text
 * kept only where a rule is broken. Columns: the contract's, then `_snapshot_id`, `_key`, `_broken`.
 */
export function insertRows(
  contract: CompiledContract,
  target: string,
  relation: string,
  unreadable: boolean,
): string {
  const person = contract.columns.find((column) => column.person)
  const names = contract.columns.map((column) => identifier(column.name))
  const values = contract.columns.map(
    (column) => `${column.person ? 'identity_pseudonym' : column.value} as ${identifier(`=${column.name}`)}`,
  )
  const typed = names.map((_, index) => identifier(`=${contract.columns[index]?.name}`))
  const key = contract.key.map((name) => identifier(`=${name}`))
  const join = person ? `left join load_identity on identity_text = ${identifier(person.name)}` : ''
  return `insert into ${target} (${names.join(', ')}, _snapshot_id, _key, _broken)
    select ${typed.join(', ')}, cast($snapshot_id as integer), ${key.length === 0 ? '0' : `hash(${key.join(', ')})`}, broken_row
    from (
      select ${values.join(',\n        ')},
        case when ${broken(contract, unreadable)} then ${original(contract, unreadable)} end as broken_row
      from (${relation}) ${join}
    )`
}
