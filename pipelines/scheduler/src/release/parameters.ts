import { parameterRows } from '@elinvoima/metrics'
import type { Connection } from '@elinvoima/warehouse'
import { stated } from './stated.ts'

/** Makes the temporary table `stated_parameter`: the parameters that indicators bring themselves. */
export const stateParameters = (connection: Connection): Promise<void> =>
  stated(connection, 'stated_parameter', parameterRows(), {
    name: 'VARCHAR',
    meaning_fi: 'VARCHAR',
    meaning_en: 'VARCHAR',
    value: 'DOUBLE',
    unit: 'VARCHAR',
    verified: 'BOOLEAN',
    origin: 'VARCHAR',
  })
