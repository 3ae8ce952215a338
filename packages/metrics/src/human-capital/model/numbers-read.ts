import { readFileSync } from 'node:fs'
import type { MetricConnection } from '../../compute/connection.ts'
import type { Clients, Standing } from './clients.ts'
import { segmentOf } from './segment.ts'

/** An area and a month. */
export interface Place {
  area: string
  month: string
}

type Columns = Record<string, unknown[]>

const movesSql = readFileSync(new URL('../moves-in-window.sql', import.meta.url), 'utf8')

const whole = (columns: Columns, name: string) => Int32Array.from((columns[name] ?? []).map(Number))

/** A column of numbers; NaN where there is none. */
const real = (columns: Columns, name: string) =>
  Float64Array.from((columns[name] ?? []).map((cell) => (cell === null ? Number.NaN : Number(cell))))

const text = (columns: Columns, name: string) =>
  (columns[name] ?? []).map((cell) => (cell === null ? 'unknown' : String(cell)))

/** How often each person moved in each way before a month, a row for each that happened. */
export interface PersonMoves {
  person: Int32Array
  cell: Int32Array
  moves: Int32Array
}

export async function readMoves(
  connection: MetricConnection,
  { area, month }: Place,
  window: number,
): Promise<PersonMoves> {
  const found = await connection.runAndReadAll(movesSql, { area, month, transition_window: window })
  const columns = found.getColumnsObjectJS()
  return {
    person: whole(columns, 'person_no'),
    cell: whole(columns, 'cell_no'),
    moves: whole(columns, 'moves'),
  }
}

function standing(columns: Columns, prefix: '' | 'later_'): Standing {
  const [age, elapsed, education] = [
    whole(columns, 'age_no'),
    whole(columns, `${prefix}elapsed_no`),
    whole(columns, `${prefix}education_no`),
  ]
  return {
    segment: age.map((band, client) => segmentOf(band, elapsed[client] ?? 0, education[client] ?? 0)),
    state: whole(columns, `${prefix}state_no`),
    wage: real(columns, `${prefix}median_eur`),
    idle: real(columns, `${prefix}idle_years`),
  }
}

function clientsOf(columns: Columns, { area, month }: Place): Clients {
  const now = standing(columns, '')
  const missing = now.wage.findIndex(Number.isNaN)
  if (missing >= 0) {
    throw new Error(`human capital of ${area} in ${month}: expected a median wage of every client, got none`)
  }
  return {
    count: now.state.length,
    person: whole(columns, 'person_no'),
    horizon: whole(columns, 'horizon_months'),
    municipality: text(columns, 'municipality_code'),
    serviceArea: text(columns, 'service_area'),
    now,
  }
}

/** Clients, and where they stand twelve months later where the SQL tells that; NaN wages where it is not known. */
export async function readClients(
  connection: MetricConnection,
  cells: string,
  place: Place,
): Promise<{ clients: Clients; later: Standing }> {
  const { area, month } = place
  const columns = (await connection.runAndReadAll(cells, { area, month })).getColumnsObjectJS()
  return { clients: clientsOf(columns, place), later: standing(columns, 'later_') }
}
