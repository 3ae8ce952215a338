import { Command } from 'commander'
import { addDemo } from './commands/demo.ts'
import { addRefresh } from './commands/refresh.ts'
import { addRejects } from './commands/rejects.ts'
import { addRelease } from './commands/release.ts'
import { addServe } from './commands/serve.ts'
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
  for (const add of [addDemo, addRefresh, addStatus, addRejects, addRelease, addServe]) add(program, world)
  return program
}
