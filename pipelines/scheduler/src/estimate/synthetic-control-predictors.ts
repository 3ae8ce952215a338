import { InvalidArgumentError } from 'commander'

const operators = ['mean', 'median', 'min', 'max', 'sum'] as const

/** One number a unit: columns added up, over times by an operator, as percent of a total where one is told. */
export interface Predictor {
  readonly columns: readonly string[]
  /** columns of the total that it is a share of */
  readonly shareOf: readonly string[] | null
  readonly from: number
  readonly to: number
  readonly step: number
  readonly operator: (typeof operators)[number]
}

/** Times from the first to the last, both included: `1960-1969`, or one time, `1969`. Throws InvalidArgumentError. */
export function spanOfWords(text: string): [number, number] {
  const found = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(text)
  const [from, to] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])]
  if (!(from <= to)) throw new InvalidArgumentError('expected a span of times such as 1960-1969')
  return [from, to]
}

const addedUp = (text: string): string[] => text.split('+').map((name) => name.trim())

/** The means of columns over times. */
export const meansOf = (columns: readonly string[], [from, to]: readonly [number, number]): Predictor[] =>
  columns.map((column) => ({ columns: [column], shareOf: null, from, to, step: 1, operator: 'mean' }))

/** `COLUMN[+COLUMN…]:FROM[-TO[/STEP]][=OPERATOR]`, such as `sec.industry:1961-1969/2` or `invest:1964-1969=median`. */
export function specialOfWords(text: string): Predictor {
  const found = /^(.+):([\d.]+(?:-[\d.]+)?)(?:\/(\d+))?(?:=(\w+))?$/.exec(text)
  const [, column, times, step = '1', named = 'mean'] = found ?? []
  const operator = operators.find((one) => one === named)
  if (!column || !times || Number(step) < 1 || !operator)
    throw new InvalidArgumentError(
      `expected COLUMN:FROM-TO, then /STEP and =OPERATOR (${operators.join(', ')}) if wanted, such as invest:1964-1969=median`,
    )
  const [from, to] = spanOfWords(times)
  return { columns: addedUp(column), shareOf: null, from, to, step: Number(step), operator }
}

/** `PART,PART…:FROM-TO`: the mean of each part as percent of the mean of all; a part may be columns with + between. */
export function sharesOfWords(text: string): Predictor[] {
  const [, list, times] = /^(.+,.+):([\d.]+(?:-[\d.]+)?)$/.exec(text) ?? []
  if (!list || !times)
    throw new InvalidArgumentError('expected PART,PART:FROM-TO, such as basic,secondary+higher:1964-1969')
  const [from, to] = spanOfWords(times)
  const parts = list.split(',').map(addedUp)
  return parts.map((columns) => ({ columns, shareOf: parts.flat(), from, to, step: 1, operator: 'mean' }))
}
