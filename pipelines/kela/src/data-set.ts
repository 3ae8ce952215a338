import type { TableContract } from '@elinvoima/contracts'
import * as contract from './contract.ts'

/** A data set of the catalogue, found by how its name begins: names are cut and numbered anew by its publisher. */
export interface DataSet {
  /** begins the names of snapshots */
  readonly name: string
  readonly stem: string
  readonly table: TableContract
  /** dimensions whose parts are kept beside their total; every other one is held at its total where it has one */
  readonly detailed: readonly string[]
  /** dimensions that not every edition has; one that is missing speaks of all together */
  readonly perhaps: readonly string[]
}

export const total = 'Yhteensä'

export const dataSets: readonly DataSet[] = [
  {
    name: 'unemployment-benefit',
    stem: 'kelan-tyottomyysetuudet-korvausperusteen-mukaan',
    table: contract.unemploymentBenefit,
    detailed: ['ikaryhma', 'sukupuoli', 'etuus', 'korvausperuste', 'korvauslaji'],
    perhaps: [],
  },
  {
    name: 'municipal-share',
    stem: 'kunnan-osarahoittaman-tyottomyysturvan-saajat-ja-maksetut-',
    table: contract.municipalShare,
    detailed: [],
    perhaps: ['etuus', 'ikaryhma', 'sukupuoli'],
  },
  {
    name: 'labour-market-support-share',
    stem: 'kunnan-osarahoittaman-tyomarkkinatuen-saajat-ja-maksetut-',
    table: contract.labourMarketSupportShare,
    detailed: ['tyomarkkinatukipaiva_luokka'],
    perhaps: [],
  },
]

export function columnsOf(set: DataSet): string[] {
  return Object.keys(set.table.schema.shape)
}
