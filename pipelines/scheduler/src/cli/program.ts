import { Command } from 'commander'
import type { Terminal } from './console.ts'
import type { World } from './world.ts'

type Add = (program: Command, world: World) => void

/** Every command there is; only the one that is named is loaded, which is most of the time a short one takes. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  demo: async () => (await import('./commands/demo.ts')).addDemo,
  refresh: async () => (await import('./commands/refresh.ts')).addRefresh,
  status: async () => (await import('./commands/status.ts')).addStatus,
  rejects: async () => (await import('./commands/rejects.ts')).addRejects,
  release: async () => (await import('./commands/release.ts')).addRelease,
  schedule: async () => (await import('./commands/schedule.ts')).addSchedule,
  backfill: async () => (await import('./commands/backfill.ts')).addBackfill,
  serve: async () => (await import('./commands/serve.ts')).addServe,
  metrics: async () => (await import('./commands/metrics.ts')).addMetrics,
  estimate: async () => (await import('./commands/estimate.ts')).addEstimate,
  scenario: async () => (await import('./commands/scenario.ts')).addScenario,
  ecosystem: async () => (await import('./commands/ecosystem.ts')).addEcosystem,
  report: async () => (await import('./commands/report.ts')).addReport,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
  site: async () => (await import('./commands/site.ts')).addSite,
  new: async () => (await import('./commands/new.ts')).addNew,
}

/** The program with the command that the first word names, or with every command where it names none. */
export async function buildProgram(
  root: string,
  environment: Record<string, string | undefined>,
  terminal: Terminal,
  [named = '']: readonly string[],
): Promise<Command> {
  const program = new Command('elinvoima')
    .description('What an employment area spends and does, and what its people gained')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showHelpAfterError('(see --help)')
  const own = Object.hasOwn(commands, named) ? commands[named] : undefined
  for (const load of own ? [own] : Object.values(commands)) {
    const add = await load()
    add(program, { root, environment, terminal })
  }
  return program
}
