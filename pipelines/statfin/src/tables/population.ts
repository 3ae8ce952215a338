import { percent, persons, years } from '../table/content.ts'
import { defineStatfinTable } from '../table/define.ts'

export const population = defineStatfinTable({
  id: '11ra',
  title: 'Tunnuslukuja väestöstä alueittain',
  period: 'vuosi',
  history: 'all',
  required: ['vaerak-vaesto'],
  contents: [
    persons('vaerak-vaesto', 'Väestö 31.12.'),
    percent('vaesto_alle15_p', 'Alle 15-vuotiaiden osuus, %'),
    percent('vaesto_yli64_p', '65 vuotta täyttäneiden osuus, %'),
    years('vaesto_keski_ika', 'Keski-ikä, molemmat sukupuolet'),
  ],
})
