import { rmSync } from 'node:fs'
import { program } from '../../campaign/elinvoima.ts'
import type { BenchLine } from '../line.ts'
import { workplace } from '../refresh/inbox.ts'
import { night } from '../refresh/night.ts'
import { timedChild } from '../timed-child.ts'

const lastDay = '2026-06-30'

/** Narrow against broad in the demo's Raahe: the whole command, from the warehouse to the printed facts. */
export async function benchScenario(say: (line: string) => void): Promise<BenchLine[]> {
  const place = workplace()
  const environment = { ELINVOIMA_DATA: place.data, ELINVOIMA_OFFLINE: '1' }
  const scenario = (draws: number) => {
    say(`${draws} draws`)
    const words = [program, 'scenario', 'run', '--draws', String(draws), '--json']
    return timedChild(process.execPath, words, environment)
  }
  try {
    say('a demo of Raahe')
    await timedChild(
      process.execPath,
      [program, 'demo', '--out', place.inbox, '--areas', 'raahe'],
      environment,
    )
    say('its first night')
    await night(place, lastDay, '1GB')
    const full = await scenario(2000)
    const one = await scenario(1)
    return [
      { what: '2 000 draws for Raahe, the whole command', ...full },
      {
        what: '1 draw: reading the past is most of it',
        ...one,
        ratio: one.seconds / full.seconds,
        against: '2 000 draws',
      },
    ]
  } finally {
    rmSync(place.folder, { recursive: true })
  }
}
