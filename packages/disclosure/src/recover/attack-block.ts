import type { DisclosureRule } from '../rule.ts'
import { isVague } from './allowed-range.ts'
import { eliminate, type Solved } from './eliminate.ts'
import { type Limits, narrow } from './narrow.ts'
import type { PublishedCell, Recovery } from './published-cell.ts'
import { farthest } from './reduced-programme.ts'
import type { UnknownBlock } from './unknowns.ts'

/** A block under attack: `outer` is what must hold of each unknown, `inner` what some fitting table shows. */
interface Attack {
  block: UnknownBlock
  solved: Solved[]
  outer: Limits
  inner: Limits
  rule: DisclosureRule
}

const directions = ['minimize', 'maximize'] as const
type Direction = (typeof directions)[number]

/** Every sensitive cell of the block that is known more closely than the rule allows. */
export function attackBlock(block: UnknownBlock, outer: Limits, rule: DisclosureRule): Recovery[] {
  const targets = block.cells.flatMap((cell, at) => (isSensitive(cell) ? [at] : []))
  if (targets.length === 0) return []
  const solved = eliminate(block.equations)
  const signed = block.cells.some((cell) => cell.signed)
  if (signed) return targets.flatMap((at) => exactly(block, solved, at) ?? [])
  const derived = solved.map(({ equation }) => equation)
  for (const equations of [block.equations, derived, block.equations]) narrow(block, outer, equations)
  const inner = {
    lower: new Float64Array(block.cells.length).fill(Number.POSITIVE_INFINITY),
    upper: new Float64Array(block.cells.length).fill(Number.NEGATIVE_INFINITY),
  }
  const attack = { block, solved, outer, inner, rule }
  moveTogether(attack, targets)
  return targets.flatMap((at) =>
    givenAway(attack, at) ? (exactly(block, solved, at) ?? [rangeOf(attack, at)]) : [],
  )
}

function isSensitive(cell: PublishedCell): boolean {
  return cell.sensitive ?? cell.reason === 'small_cell'
}

function unitOf(cell: PublishedCell | undefined): number {
  return cell?.kind === 'amount' ? 100 : 1
}

function exactly(block: UnknownBlock, solved: readonly Solved[], at: number): Recovery[] | null {
  const own = solved.find(({ pivot, equation }) => pivot === at && equation.terms.size === 1)
  const cell = block.cells[at]
  if (!own || !cell) return null
  const value = own.equation.right / (own.equation.terms.get(at) ?? 1) / unitOf(cell)
  return [{ id: cell.id, lower: value, upper: value, how: 'elimination' }]
}

function rangeOf({ block, outer }: Attack, at: number): Recovery {
  const cell = block.cells[at]
  const unit = unitOf(cell)
  return {
    id: cell?.id ?? '',
    lower: (outer.lower[at] ?? 0) / unit,
    upper: (outer.upper[at] ?? 0) / unit,
    how: 'range',
  }
}

function vague({ block, rule }: Attack, { lower, upper }: Limits, at: number): boolean {
  const cell = block.cells[at]
  return cell !== undefined && isVague(cell, lower[at] ?? 0, upper[at] ?? 0, rule)
}

/** Moves all targets at once as long as that shows something new: one programme often clears a whole block. */
function moveTogether(attack: Attack, targets: readonly number[]): void {
  for (const direction of directions) {
    let before = Number.POSITIVE_INFINITY
    for (
      let left = targets.filter((at) => !vague(attack, attack.inner, at));
      left.length > 0 && left.length < before;
    ) {
      before = left.length
      const end = farthest(
        attack.block,
        attack.outer,
        attack.solved,
        new Map(left.map((at) => [at, 1])),
        direction,
        false,
      )
      learn(attack, end?.point ?? null)
      left = left.filter((at) => !vague(attack, attack.inner, at))
    }
  }
}

function givenAway(attack: Attack, at: number): boolean {
  if (vague(attack, attack.inner, at)) return false
  if (!vague(attack, attack.outer, at)) return true
  for (const whole of attack.block.cells[at]?.kind === 'amount' ? [false] : [false, true]) {
    for (const direction of directions) push(attack, at, direction, whole)
    if (vague(attack, attack.inner, at)) return false
    if (!vague(attack, attack.outer, at)) return true
  }
  return false
}

function push(attack: Attack, at: number, direction: Direction, whole: boolean): void {
  const { block, outer, solved } = attack
  const end = farthest(block, outer, solved, new Map([[at, 1]]), direction, whole)
  if (!end) return
  learn(attack, end.point)
  if (direction === 'minimize') outer.lower[at] = Math.max(outer.lower[at] ?? 0, Math.ceil(end.value - 1e-4))
  else outer.upper[at] = Math.min(outer.upper[at] ?? 0, Math.floor(end.value + 1e-4))
}

function learn({ inner }: Attack, point: Float64Array | null): void {
  point?.forEach((value, at) => {
    inner.lower[at] = Math.min(inner.lower[at] ?? value, value)
    inner.upper[at] = Math.max(inner.upper[at] ?? value, value)
  })
}
