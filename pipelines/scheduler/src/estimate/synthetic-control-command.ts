import { type Command, InvalidArgumentError } from 'commander'
import { jsonOf, tableOf } from '../cli/table.ts'
import type { World } from '../cli/world.ts'
import { estimateSyntheticControl } from './synthetic-control.ts'
import type { Predictor } from './synthetic-control-panel.ts'

interface Words {
  readonly data: string
  readonly unit: string
  readonly time: string
  readonly outcome: string
  readonly treated: string
  readonly start: number
  readonly without: readonly string[]
  readonly predictors: readonly string[]
  readonly predictorsOver?: [number, number]
  readonly special: readonly Predictor[]
  readonly fit?: [number, number]
  readonly json?: boolean
}

const number = (text: string): number => {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('expected a number')
  return value
}

const span = (text: string): [number, number] => {
  const found = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text)
  const [from, to] = [Number(found?.[1]), Number(found?.[2])]
  if (!(from <= to)) throw new InvalidArgumentError('expected a span of times such as 1960-1969')
  return [from, to]
}

const list = (text: string): string[] => text.split(',').map((name) => name.trim())

const special = (text: string, before: readonly Predictor[]): Predictor[] => {
  const found = /^(.+):([\d.]+-[\d.]+)(?:\/(\d+))?$/.exec(text)
  if (!found?.[1] || !found[2])
    throw new InvalidArgumentError('expected COLUMN:FROM-TO or COLUMN:FROM-TO/STEP, such as invest:1964-1969')
  const [from, to] = span(found[2])
  return [...before, { column: found[1], from, to, step: Number(found[3] ?? 1) || 1 }]
}

async function action({ world, words }: { world: World; words: Words }): Promise<void> {
  const [from, to] = words.predictorsOver ?? [Number.MIN_SAFE_INTEGER, words.start - 1]
  const means = words.predictors.map((column) => ({ column, from, to, step: 1 }))
  const answer = await estimateSyntheticControl({
    ...words,
    predictors: [...means, ...words.special],
    fit: words.fit ?? null,
  })
  if (words.json) return world.terminal.out(jsonOf(answer))
  const { weights, gaps, pre_rmspe, placebo } = answer
  world.terminal.out(tableOf(weights.filter(({ weight }) => weight > 1e-4)))
  world.terminal.out(`\n${tableOf(gaps)}`)
  world.terminal.out(
    `\npre-period RMSPE ${pre_rmspe}; placebo rank ${placebo.rank} of ${placebo.units}, p ${placebo.p_value}`,
  )
}

/** Adds `synthetic-control` to `estimate`. */
export function addSyntheticControl(estimate: Command, world: World): void {
  estimate
    .command('synthetic-control')
    .description('one unit against a weighted mean of others, in a long table of one row a unit and time')
    .requiredOption('--data <file>', 'CSV or Parquet')
    .requiredOption('--unit <column>', 'whose rows')
    .requiredOption('--time <column>', 'a number, such as a year')
    .requiredOption('--outcome <column>', 'a number for every unit and time')
    .requiredOption('--treated <unit>', 'value of the unit column')
    .requiredOption('--start <time>', 'first treated time', number)
    .option('--without <units>', 'units left out, with commas between', list, [])
    .option('--predictors <columns>', 'matched means, beside the outcomes by default', list, [])
    .option('--predictors-over <span>', 'times of --predictors; all before the start by default', span)
    .option('--special <predictor>', 'COLUMN:FROM-TO[/STEP], any number of times', special, [])
    .option('--fit <span>', 'times whose fit is sought; all before the start by default', span)
    .option('--json', 'print as JSON')
    .action((words: Words) => action({ world, words }))
}
