import { type Command, InvalidArgumentError } from 'commander'
import { jsonOf, tableOf } from '../cli/table.ts'
import type { World } from '../cli/world.ts'
import { estimateSyntheticControl } from './synthetic-control.ts'
import {
  meansOf,
  type Predictor,
  sharesOfWords,
  spanOfWords,
  specialOfWords,
} from './synthetic-control-predictors.ts'

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
  readonly shares: readonly Predictor[]
  readonly special: readonly Predictor[]
  readonly fit?: [number, number]
  readonly json?: boolean
}

const number = (text: string): number => {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('expected a number')
  return value
}

const list = (text: string): string[] => text.split(',').map((name) => name.trim())

const special = (text: string, before: readonly Predictor[]) => [...before, specialOfWords(text)]
const shares = (text: string, before: readonly Predictor[]) => [...before, ...sharesOfWords(text)]

async function action({ world, words }: { world: World; words: Words }): Promise<void> {
  const over = words.predictorsOver ?? [Number.MIN_SAFE_INTEGER, words.start - 1]
  const answer = await estimateSyntheticControl({
    ...words,
    predictors: [...words.shares, ...meansOf(words.predictors, over), ...words.special],
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
    .option(
      '--predictors <columns>',
      'columns whose means are matched; with no predictors at all, the outcomes are',
      list,
      [],
    )
    .option('--predictors-over <span>', 'times of --predictors; all before the start by default', spanOfWords)
    .option('--shares <parts>', 'PART,PART…:FROM-TO, each as percent of all; + adds up columns', shares, [])
    .option('--special <predictor>', 'COLUMN:FROM-TO[/STEP][=OPERATOR], any number of times', special, [])
    .option('--fit <span>', 'times whose fit is sought; all before the start by default', spanOfWords)
    .option('--json', 'print as JSON')
    .action((words: Words) => action({ world, words }))
}
