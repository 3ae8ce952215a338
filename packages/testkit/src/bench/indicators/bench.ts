import { rmSync } from 'node:fs'
import type { BenchLine } from '../line.ts'
import { workplace } from '../refresh/inbox.ts'
import { night } from '../refresh/night.ts'
import { lastDay, tenYearsOfRaahe } from './ten-years.ts'

const secondsAllowed = 60
/** So many indicators are told one by one, the rest together. */
const slowestTold = 10

const sum = (seconds: readonly number[]) => seconds.reduce((sofar, one) => sofar + one, 0)

/** Where the computing went, the slowest first; an indicator bears the steps it was the first to need. */
function indicatorLines(indicators: ReadonlyMap<string, number>, compute: number): BenchLine[] {
  const line = (what: string, seconds: number): BenchLine => ({
    what: `  of it: ${what}`,
    seconds,
    ratio: seconds / compute,
    against: 'the compute step',
  })
  const slowest = [...indicators].toSorted(([, one], [, other]) => other - one)
  const others = slowest.slice(slowestTold).map(([, seconds]) => seconds)
  return [
    ...slowest.slice(0, slowestTold).map(([name, seconds]) => line(name, seconds)),
    line(`the ${others.length} others`, sum(others)),
  ]
}

/** The first night of an area of 5 000 job seekers and ten years: every indicator, its bootstrap draws included. */
export async function benchIndicators(say: (line: string) => void): Promise<BenchLine[]> {
  say('ten years of a demo of Raahe')
  const inbox = await tenYearsOfRaahe()
  const place = workplace()
  try {
    say('its first night')
    const { seconds, peakMegabytes, run } = await night({ ...place, inbox }, lastDay, '1GB')
    const compute = run.steps.get('compute') ?? Number.NaN
    return [
      {
        what: '5 000 job seekers and ten years, the whole night',
        seconds,
        peakMegabytes,
        ratio: seconds / secondsAllowed,
        against: `the ${secondsAllowed} s allowed`,
      },
      {
        what: `its compute step, ${run.indicators.size} indicators`,
        seconds: compute,
        ratio: compute / seconds,
        against: 'the whole night',
      },
      ...indicatorLines(run.indicators, compute),
    ]
  } finally {
    rmSync(place.folder, { recursive: true })
  }
}
