import type { Command } from 'commander'
import { examine } from '../../doctor/doctor.ts'
import { exitCodes } from '../../run/failures.ts'
import { printRows, settingsOf, type World } from '../world.ts'

export function addDoctor(program: Command, world: World): void {
  program
    .command('doctor')
    .description('what is missing or misconfigured, and the command that mends it')
    .option('--json', 'print as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine(settingsOf(world), process.versions.node)
      printRows(world, findings, json ?? false)
      if (findings.some(({ state }) => state === 'broken')) process.exitCode = exitCodes.fault
    })
}
