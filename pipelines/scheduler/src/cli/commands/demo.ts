import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makePseudonymKey } from '@elinvoima/pipeline'
import { makeDemo } from '@elinvoima/population'
import { type Command, Option } from 'commander'
import { demoAreas } from '../../demo/areas.ts'
import { isoMonth, positiveNumber, wholeNumber } from '../option-values.ts'
import { jsonOf, tableOf } from '../table.ts'
import { type World, withContext } from '../world.ts'

interface DemoWords {
  readonly out: string
  readonly areas: string
  readonly persons?: number
  readonly months: number
  readonly seed: number
  readonly format: 'csv' | 'parquet'
  readonly lastMonth: string
  readonly json?: boolean
}

export function addDemo(program: Command, world: World): void {
  program
    .command('demo')
    .description('make the exports of a demo region, and truth.json beside them')
    .requiredOption('--out <dir>', 'folder for the exports')
    .option('--areas <list>', 'areas by slug or code, or all', 'raahe,pohjois-karjala')
    .option('--persons <n>', 'so many persons in all, in place of the real stocks', positiveNumber)
    .option('--months <n>', 'months of history', positiveNumber, 36)
    .option('--seed <n>', 'the same seed makes the same bytes', wholeNumber, 2026)
    .addOption(new Option('--format <format>', 'of the exports').choices(['csv', 'parquet']).default('csv'))
    .option('--last-month <month>', 'YYYY-MM of the last month', isoMonth, '2026-06')
    .option('--json', 'print the facts as JSON')
    .action(async (words: DemoWords) => {
      const out = resolve(words.out)
      await withContext(world, words.json ?? false, async ({ settings, progress }) => {
        const wanted = words.areas === 'all' ? 'all' : words.areas.split(',')
        const facts = await makeDemo({
          out,
          areas: await demoAreas(settings.reference, wanted),
          months: words.months,
          seed: words.seed,
          format: words.format,
          lastMonth: words.lastMonth,
          ...(words.persons === undefined ? {} : { persons: words.persons }),
          onProgress: ({ area, done, total }) => progress(`making ${area}`, { done, of: total }),
        })
        const key = join(out, 'pseudonym.key')
        if (!existsSync(key)) makePseudonymKey(key)
        const rows = Object.entries(facts.rows).map(([feed, count]) => ({ feed, rows: count }))
        world.terminal.out(words.json ? jsonOf({ out, files: facts.files, rows: facts.rows }) : tableOf(rows))
      })
    })
}
