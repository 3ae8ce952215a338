import { defineFeed } from '@elinvoima/pipeline'
import { benefits } from './contract.ts'

const fileName = /^benefits.*\.(?:csv|csv\.gz|ndjson|ndjson\.gz|parquet)$/i

export const feed = defineFeed({
  name: 'benefits',
  title: { fi: 'Työttömyysetuudet', en: 'Unemployment benefits' },
  origin: { publisher: 'Kela ja työttömyyskassat', url: null, licence: 'ei julkinen' },
  tables: [benefits],
  promisedDays: 35,
  periods: { benefits: { from: 'maksupvm' } },
  models: new URL('./models/', import.meta.url),
  tableOf: (name) => (fileName.test(name) ? benefits.name : null),
})

export { benefits } from './contract.ts'
