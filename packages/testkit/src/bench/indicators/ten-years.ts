import { join } from 'node:path'
import { program } from '../../campaign/elinvoima.ts'
import { madeFolder, madeOnce } from '../made-once.ts'
import { timedChild } from '../timed-child.ts'

/** The last day that the exports tell of. */
export const lastDay = '2026-06-30'

/** An inbox with ten years of Raahe with 5 000 job seekers; made once and kept. */
export async function tenYearsOfRaahe(): Promise<string> {
  const inbox = join(madeFolder, 'inbox-raahe-5000-120')
  const size = ['--areas', 'raahe', '--persons', '5000', '--months', '120']
  await madeOnce(inbox, (part) =>
    timedChild(process.execPath, [program, 'demo', '--out', part, ...size], { ELINVOIMA_OFFLINE: '1' }),
  )
  return inbox
}
