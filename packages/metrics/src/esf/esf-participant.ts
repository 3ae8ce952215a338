import { bound } from '../compute/bound.ts'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { registerCoverage } from '../labour-market/parts.ts'
import { stateSpell } from '../pathway/parts.ts'
import { type Participants, participantsOf } from './participants.ts'
import { toldCounts } from './told-counts.ts'

interface Intervention {
  place: MetricValues
  participants: Participants[]
}

const untold = 'select code from reference.esf_indicator where not is_computed order by code'

async function esfRows({ connection, cells, assumptions }: ComputeInput): Promise<MetricValues[]> {
  const found = (await connection.runAndReadAll(cells, bound<string>(cells, {}))).getRowObjectsJson()
  const notComputed = (await connection.runAndReadAll(untold)).getRowObjectsJson()
  const interventions = new Map<string, Intervention>()
  for (const row of found) {
    const key = `${row.employment_area_code}|${row.intervention}`
    const place = {
      geography_level: 'employment_area',
      geography_code: String(row.employment_area_code),
      month: String(row.told_month),
      intervention: String(row.intervention),
      basis: 'register',
    }
    const intervention: Intervention = interventions.get(key) ?? { place, participants: [] }
    intervention.participants.push(participantsOf(row))
    interventions.set(key, intervention)
  }
  const least = assumptions.of('least_told').value
  return [...interventions.values()].flatMap(({ place, participants }) => [
    ...toldCounts(participants, least).map(({ code, reason, ...told }) => ({
      ...place,
      indicator: code,
      ...told,
      value: told.numerator,
      persons: told.numerator,
      suppressed_reason: reason,
    })),
    ...notComputed.map(({ code }) => ({
      ...place,
      indicator: String(code),
      sex: 'all',
      suppressed_reason: 'not_computed',
    })),
  ])
}

export const esfParticipant = defineMetric({
  file: import.meta.url,
  name: 'esf_participant',
  title: { fi: 'ESR+-hankkeen yhteiset indikaattorit', en: 'ESF+ common indicators of an intervention' },
  unit: 'person',
  grain:
    'an employment area, the last month that its register tells of, an intervention, a common indicator and a sex',
  dimensions: [
    {
      name: 'intervention',
      type: 'varchar',
      description: 'the procurement or intervention that the service periods name',
    },
    {
      name: 'indicator',
      type: 'varchar',
      description:
        'EECO01–19 or EECR01–06, named in reference.esf_indicator, which says why one is not computed',
    },
    {
      name: 'sex',
      type: 'varchar',
      description: 'as registered: 1 man, 2 woman, 9 other or not known; all: together',
    },
  ],
  numerator: 'participants that the indicator counts',
  denominator:
    'participants; of a result those who left, were followed so long and were not in that situation when they came',
  formula:
    'persons with a service period of the intervention, by their state on the day before the first one and within four weeks, or six months, after the last one',
  how: {
    fi: 'Hankkeen palveluissa olleet sen mukaan, mikä heidän tilanteensa oli ennen ensimmäistä palvelujaksoa ja neljän viikon tai kuuden kuukauden kuluttua viimeisestä.',
    en: 'Those in services of the project, by where they stood before the first period and four weeks or six months after the last.',
  },
  means: {
    fi: 'Hankkeen osallistujat ja tulokset ESR+-rahaston yhteisinä indikaattoreina, sukupuolittain. Tulos on muutos aloitustilanteesta.',
    en: "An intervention's participants and results as the common indicators of ESF+, by sex. A result is a change from the situation at entry.",
  },
  not: {
    fi: 'Ei hankkeen vaikutus: vertailua ei ole. Useimpien indikaattorien koodit ja säännöt ovat vahvistamatta. Puuttuva indikaattori ei ole nolla.',
    en: 'Not the effect of the intervention: nothing is compared. Codes and rules of most indicators are unconfirmed. An indicator that is missing is not zero.',
  },
  sources: ['jobseeker_register', 'services'],
  revisions: 'participants to date: counted anew each night',
  basis: ['register'],
  assumes: ['least_told', 'known_exit_months'],
  verified: false,
  reach: 'all',
  parts: [stateSpell, registerCoverage],
  compute: esfRows,
})
