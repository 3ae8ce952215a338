import { Command } from 'commander'
import { addBackfill } from './commands/backfill.ts'
import { addDemo } from './commands/demo.ts'
import { addDoctor } from './commands/doctor.ts'
import { addEstimate } from './commands/estimate.ts'
import { addMetrics } from './commands/metrics.ts'
import { addRefresh } from './commands/refresh.ts'
import { addRejects } from './commands/rejects.ts'
import { addRelease } from './commands/release.ts'
import { addSchedule } from './commands/schedule.ts'
import { addServe } from './commands/serve.ts'
import { addSite } from './commands/site.ts'
import { addStatus } from './commands/status.ts'
import type { Terminal } from './console.ts'

/** Every command there is. */
export function buildProgram(
  root: string,
  environment: Record<string, string | undefined>,
  terminal: Terminal,
): Command {
  const program = new Command('elinvoima')
    .description('What an employment area spends and does, and what its people gained')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showHelpAfterError('(see --help)')
  const world = { root, environment, terminal }
  for (const add of [
    addDemo,
    addRefresh,
    addStatus,
    addRejects,
    addRelease,
    addSchedule,
    addBackfill,
    addServe,
    addMetrics,
    addEstimate,
    addDoctor,
    addSite,
  ])
    add(program, world)
  return program
}
