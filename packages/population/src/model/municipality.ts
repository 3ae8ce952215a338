import { streamOf } from '../random/stream.ts'
import { type Life, type Span, walkLife } from './life.ts'
import type { ServicePower } from './service-power.ts'
import { type Spell, spellsOf } from './spell.ts'

/** What one municipality's people are drawn for. Exactly one of the two ends the drawing. */
export interface Drawing {
  readonly code: string
  readonly vitality: number
  /** Unemployed (codes 02 and 03) on the last weekday of the last month. */
  readonly unemployed?: number
  readonly persons?: number
  /** What services do; without it they hold and give. */
  readonly power?: ServicePower
}

/** A person of the exports: a life seen in the register in the span's months, and its spells. */
export interface Resident {
  readonly municipality: string
  readonly life: Life
  readonly spells: readonly Spell[]
  readonly unemployedAtEnd: boolean
}

/** In the register at the end of one of the span's months. */
function seenIn(life: Life, span: Span): boolean {
  return life.changes.some(
    ({ code }, number) =>
      code !== null && (life.changes[number + 1]?.month ?? Number.POSITIVE_INFINITY) > span.first,
  )
}

/**
 * People of a municipality one by one, drawn until as many as asked for are unemployed at the end (or as many
 * persons are drawn): the stock is met exactly, and earlier months are as the model makes them.
 */
export function* residentsOf(drawing: Drawing, span: Span, seed: number): Generator<Resident> {
  let persons = 0
  let unemployed = 0
  const wanted = () =>
    drawing.persons === undefined ? unemployed < (drawing.unemployed ?? 0) : persons < drawing.persons
  for (let number = 0; wanted(); number++) {
    const life = walkLife(streamOf(seed, drawing.code, number), drawing.vitality, span, drawing.power)
    if (!seenIn(life, span)) continue
    const spells = spellsOf(life)
    const unemployedAtEnd = spells.at(-1)?.state === 'U'
    persons++
    if (unemployedAtEnd) unemployed++
    yield { municipality: drawing.code, life, spells, unemployedAtEnd }
  }
}
