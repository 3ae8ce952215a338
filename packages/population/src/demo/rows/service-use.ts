import type { Span } from '../../model/life.ts'
import type { Resident } from '../../model/municipality.ts'
import { type ServiceClass, serviceAt } from '../../model/service-catalogue.ts'

/** Person-months of a service class in a municipality. */
export interface Use {
  readonly serviceClass: ServiceClass
  readonly municipality: string
  readonly months: number
}

/** Counts who is in which service in each month of a span. */
export interface ServiceUse {
  add(resident: Resident): void
  inMonth(month: number): Use[]
}

/** An empty count. Uses come out in the order of class and municipality. */
export function serviceUse(span: Span): ServiceUse {
  const months = new Map<number, Map<string, number>>()
  return {
    add({ municipality, spells }) {
      for (const { service, month, next } of spells) {
        if (service === null) continue
        const key = `${serviceAt(service).serviceClass}/${municipality}`
        const until = Math.min(next?.month ?? Number.POSITIVE_INFINITY, span.last + 1)
        for (let seen = Math.max(month, span.first); seen < until; seen++) {
          const uses = months.get(seen) ?? new Map<string, number>()
          months.set(seen, uses.set(key, (uses.get(key) ?? 0) + 1))
        }
      }
    },
    inMonth(month) {
      return [...(months.get(month) ?? [])].toSorted().map(([key, count]) => {
        const [serviceClass = '', municipality = ''] = key.split('/')
        return {
          serviceClass: serviceClass as ServiceClass,
          municipality,
          months: count,
        }
      })
    },
  }
}
