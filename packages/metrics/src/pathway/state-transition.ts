import { wilsonInterval } from '@elinvoima/statistics'
import { bound } from '../compute/bound.ts'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { stateMonth } from './parts.ts'
import { type Arrivals, poolRare } from './pool-rare.ts'

interface Origin {
  place: MetricValues
  arrivals: Arrivals[]
}

async function transitionRows({ connection, cells, assumptions }: ComputeInput): Promise<MetricValues[]> {
  const found = (await connection.runAndReadAll(cells, bound<string>(cells, {}))).getRowObjectsJson()
  const origins = new Map<string, Origin>()
  for (const { employment_area_code, moved_month, origin, destination, persons } of found) {
    const key = [employment_area_code, moved_month, origin].join('|')
    const place = {
      geography_code: String(employment_area_code),
      month: String(moved_month),
      origin: String(origin),
    }
    const group: Origin = origins.get(key) ?? { place, arrivals: [] }
    group.arrivals.push({ to: String(destination), persons: Number(persons) })
    origins.set(key, group)
  }
  const least = assumptions.of('least_told').value
  const level = assumptions.of('interval_level').value / 100
  return [...origins.values()].flatMap(({ place, arrivals }) => {
    const atRisk = arrivals.reduce((sum, { persons }) => sum + persons, 0)
    return poolRare(arrivals, least).map(({ to, persons }): MetricValues => {
      const { lower, upper } = wilsonInterval(persons, atRisk, level)
      return {
        geography_level: 'employment_area',
        ...place,
        destination: to,
        numerator: persons,
        denominator: atRisk,
        value: (100 * persons) / atRisk,
        lower: 100 * lower,
        upper: 100 * upper,
        persons: atRisk,
        basis: 'register',
      }
    })
  })
}

export const stateTransition = defineMetric({
  file: import.meta.url,
  name: 'state_transition',
  title: { fi: 'Siirtymät tilasta toiseen', en: 'Moves between states' },
  unit: 'percent',
  grain: 'an employment area, a month, a state at the end of the month before and a state at its end',
  dimensions: [
    {
      name: 'origin',
      type: 'varchar',
      description:
        'state on the count day before: U unemployed, S in a service, W open-market work, A subsidised work, E education, O outside the labour force',
    },
    {
      name: 'destination',
      type: 'varchar',
      description:
        'state on the count day: the same, X not known, or muut: the rarest, pooled so that no fewer than least_told are told',
    },
  ],
  numerator: 'persons of the origin who were in the destination a month later',
  denominator: 'persons in the origin on the count day of the month before',
  formula: '100 × numerator / denominator; the destinations of an origin sum to 100',
  interval: "Wilson's interval of interval_level per cent, persons taken as independent",
  means: {
    fi: 'Missä tilassa edellisen kuukauden lopun työttömät, palveluissa olevat, työssä olevat ja muut ovat kuukautta myöhemmin.',
    en: 'In which state those unemployed, in services, in work and elsewhere at the end of the month before are a month later.',
  },
  not: {
    fi: 'Ei palvelujen vaikutus. Kuukauden sisäiset siirtymät eivät näy. Tuntematon (X) ei ole työttömyyttä eikä sen päättymistä. Kunnan vaihtaneet ovat nykyisen kuntansa alueella.',
    en: 'Not the effect of services. Moves within a month are not seen. Not known (X) is neither unemployment nor an end of it. Those who moved house are in the area of their present municipality.',
  },
  sources: ['jobseeker_register'],
  revisions: 'a back-dated period recounts every month from its start',
  basis: ['register'],
  assumes: ['interval_level', 'least_told', 'known_exit_months'],
  verified: false,
  reach: 'all',
  parts: [stateMonth],
  compute: transitionRows,
})
