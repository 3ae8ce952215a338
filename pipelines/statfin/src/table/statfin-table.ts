import type { TableContract } from '@elinvoima/contracts'
import type { Content } from './content.ts'

/** A classification by which the figures are broken down. */
export interface Breakdown {
  /** column of the raw table */
  readonly column: string
  /** what its code or label begins with: StatFin stamps codes with a version, `ammatti_19_20180101` */
  readonly begins: RegExp
}

export interface TableShape {
  /** as in the address of the table */
  readonly id: string
  readonly title: string
  readonly period: 'kuukausi' | 'vuosi'
  readonly hasAreas: boolean
  readonly breakdowns: readonly Breakdown[]
  readonly contents: readonly Content[]
  /** codes without which the table is of no use */
  readonly required: readonly string[]
  /** the first load: all periods, or so many of the newest */
  readonly history: 'all' | number
}

export interface StatfinTable extends TableShape {
  readonly contract: TableContract
}
