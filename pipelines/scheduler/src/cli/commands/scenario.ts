import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { scenarioOf } from '../../scenario/scenario.ts'
import { readScenarioFile } from '../../scenario/scenario-file.ts'
import { scenarioTables } from '../../scenario/scenario-tables.ts'
import { positiveNumber, wholeNumber } from '../option-values.ts'
import { jsonOf } from '../table.ts'
import { settingsOf, type World } from '../world.ts'

interface Words {
  readonly file?: string
  readonly draws: number
  readonly seed: number
  readonly json?: boolean
}

export function addScenario(program: Command, world: World): void {
  const scenario = program.command('scenario').description('what may come under narrow and under broad work')
  scenario
    .command('run')
    .description('narrow against broad: stocks, euros by payer, break-even, tornado')
    .option('--file <file>', 'the scenario; data/scenario/narrow-or-broad.yaml where left out', (file) =>
      resolve(file),
    )
    .option('--draws <number>', 'futures drawn', positiveNumber, 2000)
    .option('--seed <number>', 'equal seeds give equal results', wholeNumber, 20260601)
    .option('--json', 'print as JSON')
    .action(async ({ file, draws, seed, json }: Words) => {
      const read = readScenarioFile(file ?? join(world.root, 'data', 'scenario', 'narrow-or-broad.yaml'))
      const found = await scenarioOf(settingsOf(world), read, { draws, seed })
      world.terminal.out(json ? jsonOf(found) : scenarioTables(found))
    })
}
