import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { start } from '../../campaign/elinvoima.ts'

export interface ServedFolder {
  readonly url: string
  close(): Promise<void>
}

/** Serves the site of a data folder by the program's own command. Throws with what it printed where it does not start. */
export async function serveData(data: string): Promise<ServedFolder> {
  const command = start(data, ['serve', '--port', '0'])
  let hasEnded = false
  void command.ended.then(() => {
    hasEnded = true
  })
  while (!/http:\/\/\S+/.test(command.printed())) {
    if (hasEnded) throw new Error(`elinvoima serve ended:\n${command.printed()}`)
    await new Promise((later) => setTimeout(later, 100))
  }
  const [url = ''] = /http:\/\/\S+/.exec(command.printed()) ?? []
  return {
    url: url.replace(/\/$/, ''),
    close: async () => {
      command.process.kill('SIGTERM')
      await command.ended
    },
  }
}

/** Makes a built folder the site of a data folder of its own, which it returns. */
export function asSite(built: string, data: string): string {
  mkdirSync(join(data, 'sites'), { recursive: true })
  renameSync(built, join(data, 'sites', 'current'))
  return data
}
