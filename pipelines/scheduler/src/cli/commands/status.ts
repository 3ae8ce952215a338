import type { Command } from 'commander'
import { readStatus } from '../../status/status.ts'
import { jsonOf, tableOf } from '../table.ts'
import { type World, withContext } from '../world.ts'

export function addStatus(program: Command, world: World): void {
  program
    .command('status')
    .description('last runs, each source against its promise, the current release')
    .option('--json', 'print as JSON')
    .action(async (words: { json?: boolean }) => {
      const status = await withContext(world, true, readStatus)
      if (words.json) return world.terminal.out(jsonOf(status))
      world.terminal.out(`release: ${status.release ?? 'none yet'}\n`)
      world.terminal.out(`${tableOf(status.runs)}\n`)
      world.terminal.out(tableOf(status.sources))
    })
}
