import { definePublicSource } from '@elinvoima/pipeline'
import { indicator, region, value } from './contract.ts'
import { extract } from './extract.ts'
import { baseUrl, origin } from './origin.ts'
import { parse } from './parse.ts'

export const source = definePublicSource({
  name: 'sotkanet',
  title: { fi: 'Sotkanet: väestö', en: 'Sotkanet: population' },
  origin,
  baseUrl,
  tables: [region, indicator, value],
  promisedDays: 550,
  models: new URL('./models/', import.meta.url),
  extract,
  parse,
})
