import { definePublicSource } from '@elinvoima/pipeline'
import { kelastoShare, labourMarketSupportShare, municipalShare, unemploymentBenefit } from './contract.ts'
import { extract } from './extract.ts'
import { baseUrl, origin } from './origin.ts'
import { parse } from './parse.ts'

export const source = definePublicSource({
  name: 'kela',
  title: {
    fi: 'Kelan työttömyysetuudet ja kuntien osuus',
    en: "Kela's unemployment benefits and municipal shares",
  },
  origin,
  baseUrl,
  tables: [unemploymentBenefit, municipalShare, labourMarketSupportShare, kelastoShare],
  promisedDays: 75,
  models: new URL('./models/', import.meta.url),
  extract,
  parse,
})
