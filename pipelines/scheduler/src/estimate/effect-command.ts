import { type Command, Option } from 'commander'
import { positiveNumber, wholeNumber } from '../cli/option-values.ts'
import { jsonOf, tableOf } from '../cli/table.ts'
import type { World } from '../cli/world.ts'
import { UsageError } from '../run/failures.ts'
import { describeEffect, type EffectPlan, methods } from './effect.ts'
import { effectTable } from './effect-table.ts'
import { levelOf } from './incidence-command.ts'
import { readTextColumns } from './text-columns.ts'

interface Words extends EffectPlan {
  readonly data: string
  readonly treatment: string
  readonly outcome: string
  readonly covariates: readonly string[]
  readonly json?: boolean
}

/** What `estimate effect` prints of a file. Throws UsageError naming the column and row that is wrong. */
export async function effectOfFile({ data, treatment, outcome, covariates, ...plan }: Omit<Words, 'json'>) {
  const table = await readTextColumns(data, [treatment, outcome, ...covariates])
  if (table.rows === 0) throw new UsageError(`${table.name}: expected rows, got none`)
  return describeEffect(effectTable(table, { treatment, outcome, covariates }), plan)
}

const namesOf = (text: string): string[] => [...new Set(text.split(',').map((name) => name.trim()))]

export function addEffect(estimate: Command, world: World): void {
  estimate
    .command('effect')
    .description('the effect of a treatment on the treated, on any CSV or Parquet file')
    .requiredOption('--data <file>', 'CSV or Parquet, a row a person')
    .requiredOption('--treatment <column>', '1 treated, 0 not')
    .requiredOption('--outcome <column>', 'a number')
    .requiredOption('--covariates <columns>', 'what the groups must not differ in, commas between', namesOf)
    .addOption(
      new Option('--method <method>', 'how the controls are weighted').choices(methods).default('entropy'),
    )
    .option('--draws <number>', 'bootstrap draws', positiveNumber, 200)
    .option('--seed <number>', 'of the random numbers', wholeNumber, 1)
    .option('--level <share>', 'share of the interval', levelOf, 0.9)
    .option('--json', 'print as JSON')
    .action(async ({ json, ...words }: Words) => {
      const { interval, ...found } = await effectOfFile(words)
      world.terminal.out(
        json
          ? jsonOf({ ...found, interval })
          : tableOf([{ ...found, lower: interval[0], upper: interval[1] }]),
      )
    })
}
