import { compileContract } from '../compile/contract.ts'
import type { TableContract } from '../table/define.ts'
import { nameSimilarity } from './name-similarity.ts'

/** A column as a file has it. */
export interface FoundColumn {
  readonly name: string
  /** share (0–1) of its filled cells whose text is no value of the contract's type */
  readonly unparsableShare?: number
}

export interface Drift {
  /** in the file, not in the contract */
  readonly added: readonly string[]
  /** required by the contract, not in the file */
  readonly missing: readonly string[]
  /** optional in the contract, not in the file */
  readonly absent: readonly string[]
  /** pairs of a lost and an unknown column with similar names; both are also listed above */
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly similarity: number }[]
  readonly retyped: readonly {
    readonly column: string
    readonly expected: string
    readonly unparsableShare: number
  }[]
}

const similarEnough = 0.5
const retypedFrom = 0.5

/** What changed between a contract and a file's columns; names are compared exactly. */
export function describeDrift(contract: TableContract, foundColumns: readonly FoundColumn[]): Drift {
  const { columns } = compileContract(contract)
  const found = new Map(foundColumns.map((column) => [column.name, column]))
  const expected = new Set(columns.map(({ name }) => name))
  const lost = columns.filter(({ name }) => !found.has(name))
  const added = [...found.keys()].filter((name) => !expected.has(name))
  const isRequired = (column: (typeof columns)[number]) =>
    column.faults.some(({ rule }) => rule === 'required')
  return {
    added,
    missing: lost.filter(isRequired).map(({ name }) => name),
    absent: lost.filter((column) => !isRequired(column)).map(({ name }) => name),
    renamed: renames(
      lost.map(({ name }) => name),
      added,
    ),
    retyped: columns.flatMap(({ name, type }) => {
      const unparsableShare = found.get(name)?.unparsableShare ?? 0
      return unparsableShare >= retypedFrom ? [{ column: name, expected: type, unparsableShare }] : []
    }),
  }
}

/** The likeliest pairs, best first, each name once. */
function renames(lost: readonly string[], added: readonly string[]): Drift['renamed'] {
  const pairs = lost
    .flatMap((from) => added.map((to) => ({ from, to, similarity: nameSimilarity(from, to) })))
    .filter(({ similarity }) => similarity >= similarEnough)
    .sort((a, b) => b.similarity - a.similarity)
  const taken = new Set<string>()
  return pairs.filter(({ from, to }) => {
    if (taken.has(`from ${from}`) || taken.has(`to ${to}`)) return false
    taken.add(`from ${from}`).add(`to ${to}`)
    return true
  })
}
