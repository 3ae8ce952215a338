import { incidenceOfFile } from '../incidence-command.ts'
import { printTimed } from './timed.ts'

/** `estimate incidence` of a file, timed: the arguments are the file and the times; the incidence by end, then time. */
const [data = '', times = ''] = process.argv.slice(2)
await printTimed(async () => {
  const at = times.split(',').map(Number)
  const { groups } = await incidenceOfFile({ data, time: 'days', event: 'ended', at, level: 0.9 })
  const told = groups[0]?.at.flatMap((time) => ('events' in time ? [time.events] : [])) ?? []
  return { incidence: [0, 1].map((end) => told.map((events) => events[end]?.estimate)) }
})
