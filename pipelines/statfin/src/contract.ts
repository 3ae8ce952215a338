import type { TableContract } from '@elinvoima/contracts'
import { tables } from './tables/index.ts'

export const contracts: readonly TableContract[] = tables.map(({ contract }) => contract)
