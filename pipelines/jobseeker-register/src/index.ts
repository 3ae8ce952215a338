import { defineFeed } from '@elinvoima/pipeline'
import { jobseekerRegister } from './contract.ts'

const fileName = /^jobseeker-register.*\.(?:csv|csv\.gz|ndjson|ndjson\.gz|parquet)$/i

export const feed = defineFeed({
  name: 'jobseeker-register',
  title: { fi: 'Työnhakijarekisteri', en: 'Job-seeker register' },
  origin: { publisher: 'Työllisyysalueen asiakasrekisteri', url: null, licence: 'ei julkinen' },
  tables: [jobseekerRegister],
  promisedDays: 7,
  periods: { jobseeker_register: { from: 'alkupvm', to: 'loppupvm' } },
  models: new URL('./models/', import.meta.url),
  tableOf: (name) => (fileName.test(name) ? jobseekerRegister.name : null),
})

export { jobseekerRegister } from './contract.ts'
