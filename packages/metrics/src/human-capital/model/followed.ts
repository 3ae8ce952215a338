import type { Clients, Standing } from './clients.ts'

/** Clients with where they stand twelve months later; not a number where that is not known. */
interface Read {
  clients: Clients
  later: Standing
}

function picked({ segment, state, wage, idle }: Standing, kept: readonly number[]): Standing {
  return {
    segment: Int32Array.from(kept, (client) => segment[client] ?? 0),
    state: Int32Array.from(kept, (client) => state[client] ?? 0),
    wage: Float64Array.from(kept, (client) => wage[client] ?? 0),
    idle: Float64Array.from(kept, (client) => idle[client] ?? 0),
  }
}

/** Those of the clients whose standing is known twelve months later, and what percentage of all they are. */
export function followed({ clients, later }: Read): Read & { shareFollowed: number | null } {
  const kept = Array.from({ length: clients.count }, (_, client) => client).filter(
    (client) => !Number.isNaN(later.wage[client] ?? Number.NaN),
  )
  return {
    clients: {
      count: kept.length,
      person: Int32Array.from(kept, (client) => clients.person[client] ?? 0),
      horizon: Int32Array.from(kept, (client) => clients.horizon[client] ?? 0),
      municipality: kept.map((client) => clients.municipality[client] ?? 'unknown'),
      serviceArea: kept.map((client) => clients.serviceArea[client] ?? 'unknown'),
      now: picked(clients.now, kept),
    },
    later: picked(later, kept),
    shareFollowed: clients.count === 0 ? null : (100 * kept.length) / clients.count,
  }
}
