import { type Stream, uniformAt } from '../../random/stream.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2]
/** No real Y-tunnus begins with 99. */
const ARTIFICIAL_FROM = 9_900_000

function checkDigit(number: string): number | null {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  const rest = sum % 11
  return rest === 1 ? null : (11 - rest) % 11
}

/** Artificial business ids with a right check digit. */
export function providersOf(stream: Stream, count: number): string[] {
  const ids = new Set<string>()
  for (let position = 0; ids.size < count; position++) {
    const number = String(ARTIFICIAL_FROM + Math.floor(uniformAt(stream, position) * 100_000))
    const check = checkDigit(number)
    if (check !== null) ids.add(`${number}-${check}`)
  }
  return [...ids]
}

/** A business id with another check digit than its own. */
export function withWrongCheckDigit(id: string): string {
  return `${id.slice(0, -1)}${(Number(id.slice(-1)) + 1) % 10}`
}
