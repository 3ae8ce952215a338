import { defineFeed } from '@elinvoima/pipeline'
import { serviceCosts } from './contract.ts'

const fileName = /^service-costs.*\.(?:csv|csv\.gz|ndjson|ndjson\.gz|parquet)$/i

export const feed = defineFeed({
  name: 'service-costs',
  title: { fi: 'Palvelujen kustannukset', en: 'Costs of services' },
  origin: { publisher: 'Työllisyysalueen kirjanpito', url: null, licence: 'ei julkinen' },
  tables: [serviceCosts],
  promisedDays: 35,
  periods: { service_costs: { from: 'pvm' } },
  models: new URL('./models/', import.meta.url),
  tableOf: (name) => (fileName.test(name) ? serviceCosts.name : null),
})

export { serviceCosts } from './contract.ts'
