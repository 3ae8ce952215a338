import { indexNumber, percent, persons } from '../table/content.ts'
import { defineStatfinTable } from '../table/define.ts'

export const education = defineStatfinTable({
  id: '12bs',
  title: '15 vuotta täyttänyt väestö koulutusasteen mukaan',
  period: 'vuosi',
  history: 'all',
  required: ['vaesto_15_', 'kaste0', 'kaste5T8'],
  contents: [
    persons('vaesto_15_', '15 vuotta täyttänyt väestö 31.12'),
    persons('kaste0', 'Ilman perusasteen jälkeistä tutkintoa oleva väestö'),
    percent(
      'kaste0osuus',
      'Ilman perusasteen jälkeistä tutkintoa olevien osuus 15 vuotta täyttäneestä väestöstä, %',
    ),
    persons('kaste3T8', 'Perusasteen jälkeisen tutkinnon suorittanut väestö'),
    percent(
      'kaste3T8osuus',
      'Perusasteen jälkeisen tutkinnon suorittaneiden osuus 15 vuotta täyttäneestä väestöstä, %',
    ),
    persons('kaste3', 'Toisen asteen tutkinnon suorittanut väestö'),
    percent(
      'kaste3osuus',
      'Toisen asteen tutkinnon suorittaneiden osuus 15 vuotta täyttäneestä väestöstä, %',
    ),
    persons('kaste4', 'Erikoisammattikoulutusasteen tutkinnon suorittanut väestö'),
    persons('kaste5T8', 'Korkea-asteen tutkinnon suorittanut väestö yhteensä'),
    percent(
      'kaste5T8osuus',
      'Korkea-asteen tutkinnon suorittaneiden osuus 15 vuotta täyttäneestä väestöstä, %',
    ),
    persons('kaste5', 'Alimman korkea-asteen tutkinnon suorittanut väestö'),
    persons('kaste6', 'Alemman korkeakouluasteen suorittanut väestö'),
    persons('kaste7', 'Ylemmän korkeakouluasteen suorittanut väestö'),
    persons('kaste8', 'Tutkijakoulutusasteen suorittanut väestö'),
    indexNumber('vktm', 'Väestön koulutustasomittain 20 vuotta täyttäneelle väestölle'),
  ],
})
