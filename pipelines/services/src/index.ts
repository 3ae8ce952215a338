import { defineFeed } from '@elinvoima/pipeline'
import { services } from './contract.ts'

const fileName = /^services.*\.(?:csv|csv\.gz|ndjson|ndjson\.gz|parquet)$/i

export const feed = defineFeed({
  name: 'services',
  title: { fi: 'Palvelujaksot', en: 'Service periods' },
  origin: { publisher: 'Työllisyysalueen asiakasrekisteri', url: null, licence: 'ei julkinen' },
  tables: [services],
  promisedDays: 7,
  periods: { services: { from: 'alkupvm', to: 'loppupvm' } },
  models: new URL('./models/', import.meta.url),
  tableOf: (name) => (fileName.test(name) ? services.name : null),
})

export { services } from './contract.ts'
