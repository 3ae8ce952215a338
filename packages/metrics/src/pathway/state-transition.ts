import { defineMetric } from '../definition/metric.ts'
import { stateMonth } from './parts.ts'
import { transitionRows } from './transition-rows.ts'

export const stateTransition = defineMetric({
  file: import.meta.url,
  name: 'state_transition',
  title: { fi: 'Siirtymät tilasta toiseen', en: 'Moves between states' },
  unit: 'percent',
  grain: 'an employment area, the twelve months that end with a month, a state and the state a month later',
  dimensions: [
    {
      name: 'origin',
      type: 'varchar',
      description:
        'state on a count day: U unemployed, S in a service, W open-market work, A subsidised work, E education, O outside the labour force',
    },
    {
      name: 'destination',
      type: 'varchar',
      description:
        'state on the next count day: the same, X not known, or muut: the rarest, pooled so that no fewer than least_told are told',
    },
  ],
  numerator:
    'moves of the twelve months from the origin to the destination; each month a person stays is one too',
  denominator: 'months begun in the origin by persons, of the twelve',
  formula:
    '100 × numerator / denominator, the probability of a month; the destinations of an origin sum to 100',
  interval: "Wilson's interval of interval_level per cent, months taken as independent",
  how: {
    fi: '100 × siirtymät lähtötilasta kohdetilaan vuoden aikana / lähtötilassa alkaneet henkilökuukaudet. Myös paikallaan pysyminen lasketaan, joten lähtötilan osuudet ovat yhteensä 100.',
    en: '100 × moves from the one state to the other in a year / person-months begun in the first. Staying counts too, so that the shares of a state sum to 100.',
  },
  means: {
    fi: 'Missä tilassa kuukauden lopun työttömät, palveluissa olevat, työssä olevat ja muut ovat kuukautta myöhemmin, keskimäärin vuoden aikana.',
    en: 'In which state those unemployed, in services, in work and elsewhere at the end of a month are a month later, on average over a year.',
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
