import { definePublicSource } from '@elinvoima/pipeline'
import { contracts } from './contract.ts'
import { extractTables } from './extract.ts'
import { baseUrl, limits, origin } from './origin.ts'
import { parse } from './parse/parse.ts'
import { tables } from './tables/index.ts'

export const statfin = definePublicSource({
  name: 'statfin',
  title: { fi: 'Tilastokeskus, StatFin', en: 'Statistics Finland, StatFin' },
  origin,
  baseUrl,
  limits,
  tables: contracts,
  // 12r5 comes out within a month of the month it speaks of
  promisedDays: 62,
  models: new URL('./models/', import.meta.url),
  extract: (context) => extractTables(tables, context),
  parse,
})
