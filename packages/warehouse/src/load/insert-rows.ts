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

const valueName = (column: string): string => identifier(`=${column}`)

const broken = (contract: CompiledContract, unreadable: boolean): string => {
  const persons = new Set(contract.columns.filter(({ person }) => person).map(({ name }) => name))
  // a person's value is a pseudonym by then; rules speak of the text
  const conditions = [contract.broken((name) => (persons.has(name) ? identifier(name) : valueName(name)))]
  if (persons.size > 0) conditions.push('identity_fault is not null')
  if (unreadable) conditions.push('"_unreadable" is not null')
  return conditions.join(' or ')
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
  const names = contract.columns.map(({ name }) => name)
  const values = contract.columns.map(
    ({ name, person, value }) => `${person ? 'identity_pseudonym' : value} as ${valueName(name)}`,
  )
  const key = contract.key.map(valueName)
  const join = person ? `left join load_identity on identity_text = ${identifier(person.name)}` : ''
  return `insert into ${target} (${names.map(identifier).join(', ')}, _snapshot_id, _key, _broken)
    select ${names.map(valueName).join(', ')}, cast($snapshot_id as integer),
      ${key.length === 0 ? '0' : `hash(${key.join(', ')})`},
      case when ${broken(contract, unreadable)} then ${original(contract, unreadable)} end
    from (select *, ${values.join(',\n        ')} from (${relation}) ${join})`
}
