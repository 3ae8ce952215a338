import { fileURLToPath } from 'node:url'
import { CommanderError } from 'commander'
import { exitCodeOf, exitCodes } from '../run/failures.ts'
import { machineRefusal } from '../run/machine-refusal.ts'
import { buildProgram } from './program.ts'

export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Runs one command and ends the process with its code. User errors are one line, faults of ours a trace. */
export async function main(words: readonly string[]): Promise<void> {
  const terminal = {
    out: (line: string) => void process.stdout.write(`${line}\n`),
    err: (line: string) => void process.stderr.write(`${line}\n`),
    isTerminal: process.stderr.isTTY === true,
  }
  try {
    const program = await buildProgram(root, process.env, terminal, words)
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
      return
    }
    const refusal = machineRefusal(error)
    const code = refusal ? exitCodes.usage : exitCodeOf(error)
    const line = refusal ?? (error instanceof Error ? error.message : String(error))
    terminal.err(code === exitCodes.fault && error instanceof Error ? (error.stack ?? line) : line)
    process.exitCode = code
  }
}
