import { definePublicSource } from '@elinvoima/pipeline'
import { figure, municipality, report } from './contract.ts'
import { extract } from './extract.ts'
import { baseUrl, origin } from './origin.ts'
import { parse } from './parse.ts'

export const source = definePublicSource({
  name: 'municipal-finance',
  title: { fi: 'Kuntien tilinpäätökset', en: 'Accounts of municipalities' },
  origin,
  baseUrl,
  tables: [municipality, report, figure],
  promisedDays: 550,
  models: new URL('./models/', import.meta.url),
  extract,
  parse,
})
