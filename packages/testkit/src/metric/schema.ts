import { readFileSync } from 'node:fs'

/** DDL of the schemas staging, reference and metrics with every table the indicators read, empty. */
export const metricSchema = readFileSync(new URL('schema.sql', import.meta.url), 'utf8')
