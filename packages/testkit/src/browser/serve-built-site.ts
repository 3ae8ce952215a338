import { start } from '../campaign/elinvoima.ts'

export interface BuiltSite {
  /** `http://127.0.0.1:<port>` */
  url: string
  close(): Promise<void>
}

/**
 * Serves the site of a data folder by the program's own command, as its readers get it. Throws with what it printed
 * where it does not start.
 */
export async function serveBuiltSite(data: string): Promise<BuiltSite> {
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
