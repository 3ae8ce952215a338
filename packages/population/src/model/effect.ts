import { HORIZONS, type ServiceStart } from './contrast.ts'
import { SERVICES, serviceAt } from './service-catalogue.ts'

/** True effect in percentage points of open-market work, a number of months after the start. */
export interface Effect {
  readonly months3: number
  readonly months6: number
  readonly months12: number
  readonly months24: number
  readonly starters: number
}

/** Starting now against waiting (may start later) and against never starting anything. */
export interface Effects {
  readonly againstWaiting: Readonly<Record<string, Effect>>
  readonly againstNever: Readonly<Record<string, Effect>>
}

interface Sum {
  starters: number
  waiting: Record<(typeof HORIZONS)[number], number>
  never: Record<(typeof HORIZONS)[number], number>
}

const empty = (): Sum => ({
  starters: 0,
  waiting: { 3: 0, 6: 0, 12: 0, 24: 0 },
  never: { 3: 0, 6: 0, 12: 0, 24: 0 },
})

function effect(sums: Sum['waiting'], starters: number): Effect {
  const points = (sum: number) => (starters ? Math.round((10000 * sum) / starters) / 100 : 0)
  return {
    months3: points(sums[3]),
    months6: points(sums[6]),
    months12: points(sums[12]),
    months24: points(sums[24]),
    starters,
  }
}

/** Adds up service starts to the true effects by class, by service (`class/code`) and of `all`. */
export function effectTally(): {
  add(start: ServiceStart): void
  effects(): Effects
} {
  const groups = new Map<string, Sum>([['all', empty()]])
  for (const { serviceClass, code } of SERVICES) {
    groups.set(serviceClass, empty())
    groups.set(`${serviceClass}/${code}`, empty())
  }
  return {
    add(start) {
      const { serviceClass, code } = serviceAt(start.service)
      for (const name of ['all', serviceClass, `${serviceClass}/${code}`]) {
        const sum = groups.get(name)
        if (!sum) continue
        sum.starters++
        for (const horizon of HORIZONS) {
          sum.waiting[horizon] += start.started[horizon] - start.waited[horizon]
          sum.never[horizon] += start.started[horizon] - start.never[horizon]
        }
      }
    },
    effects() {
      const named = [...groups].map(([name, sum]) => [name, sum] as const)
      return {
        againstWaiting: Object.fromEntries(named.map(([name, s]) => [name, effect(s.waiting, s.starters)])),
        againstNever: Object.fromEntries(named.map(([name, s]) => [name, effect(s.never, s.starters)])),
      }
    },
  }
}
