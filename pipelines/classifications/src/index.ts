import { definePublicSource } from '@elinvoima/pipeline'
import { boundary, item, pair } from './contract.ts'
import { extract } from './extract.ts'
import { baseUrl, origin } from './origin.ts'
import { parse } from './parse.ts'

export const source = definePublicSource({
  name: 'classifications',
  title: { fi: 'Aluejaot ja kuntarajat', en: 'Areas and boundaries of municipalities' },
  origin,
  baseUrl,
  tables: [item, pair, boundary],
  promisedDays: 400,
  models: new URL('./models/', import.meta.url),
  extract,
  parse,
})
