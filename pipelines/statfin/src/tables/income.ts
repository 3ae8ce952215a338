import { euros, indexNumber, percent, persons } from '../table/content.ts'
import { defineStatfinTable } from '../table/define.ts'

export const income = defineStatfinTable({
  id: '14ww',
  title: 'Tulotaso, tuloerot, pienituloiset ja perusturvan varassa olevat asuntoväestössä',
  period: 'vuosi',
  history: 'all',
  required: ['tjt-henkiloita', 'hkturaha18_med'],
  contents: [
    persons('tjt-henkiloita', 'Asuntoväestö, henkilöä'),
    euros('hkturaha18_med', 'Aikuisväestön henkilökohtainen käytettävissä oleva rahatulo, mediaani'),
    euros('tjt-ekvikturaha_med', 'Käytettävissä oleva rahatulo kulutusyksikköä kohden, mediaani'),
    indexNumber('gini_kturaha', 'Gini-kerroin, käytettävissä olevat rahatulot'),
    persons('rpt_henkilo', 'Pienituloisten henkilöiden lukumäärä (raja 60 % mediaanista)'),
    percent('rpt_aste', 'Asuntoväestön pienituloisuusaste (raja 60 % mediaanista)'),
    percent('pit_rpt_aste', 'Pitkittyneesti pienituloisten henkilöiden osuus (raja 60 % mediaanista)'),
    persons('pit_rpt_henkilo', 'Pitkittyneesti pienituloisten henkilöiden lukumäärä (raja 60 % mediaanista)'),
    persons(
      'rkoy5_henkilo',
      'Pienituloisten henkilöiden lukumäärä kiinteällä rajalla (60 % v. 2019 mediaanitulosta)',
    ),
    percent('rpt_aste_rkoy5', 'Pienituloisuusaste kiinteällä rajalla (60 % v. 2019 mediaanitulosta)'),
    persons('tjt-lapsia', 'Asuntoväestö, lapsia'),
    persons('rpt_lapsi', 'Pienituloisten lasten lukumäärä asuntoväestössä'),
    percent('rpt_l_aste', 'Asuntoväestöön kuuluvien lasten pienituloisuusaste'),
    persons('pit_rpt_lapsi', 'Pitkittyneesti pienituloisten lasten lukumäärä asuntoväestössä'),
    percent('pit_rpt_l_aste', 'Pitkittyneesti pienituloisten lasten osuus asuntoväestössä'),
    persons('pt1_henkiloita', 'Henkilöt, joiden asuntokunta on kokonaan perusturvan varassa'),
    persons('pt2_henkiloita', 'Henkilöt, joiden asuntokunta on pitkittyneesti kokonaan perusturvan varassa'),
    persons(
      'pt3_henkiloita',
      'Henkilöt, joiden asuntokunnassa perusturvaetuuksien osuus yli puolet bruttotuloista',
    ),
    persons('pt1_lapsia', 'Lapset, joiden asuntokunta on kokonaan perusturvan varassa'),
    persons('pt2_lapsia', 'Lapset, joiden asuntokunta on pitkittyneesti kokonaan perusturvan varassa'),
    persons(
      'pt3_lapsia',
      'Lapset, joiden asuntokunnassa perusturvaetuuksien osuus yli puolet bruttotuloista',
    ),
    indexNumber('gini_bruttotu', 'Gini-kerroin, bruttotulot'),
    indexNumber('gini_tuotektu', 'Gini-kerroin, tuotannontekijätulot'),
    percent('yht_vai', 'Tulonsiirtojen tuloeroja tasaava vaikutus yhteensä, %'),
    percent('sts_vai', 'Saatujen tulonsiirtojen tuloeroja tasaava vaikutus, %'),
    percent('mts_vai', 'Maksettujen tulonsiirtojen tuloeroja tasaava vaikutus, %'),
  ],
})
