import { jobs, persons } from '../table/content.ts'
import { defineStatfinTable } from '../table/define.ts'

export const occupation = defineStatfinTable({
  id: '12ti',
  title: 'Työttömät työnhakijat ja avoimet työpaikat ammattiryhmän mukaan kuukauden lopussa',
  period: 'kuukausi',
  breakdowns: [{ column: 'ammattiryhma', begins: /^ammatti/i }],
  history: 13,
  required: ['TYOTTOMATLOPUSSA', 'AVPAIKATLOPUSSA'],
  contents: [
    persons('TYOTTOMATLOPUSSA', 'Työttömät työnhakijat laskentapäivänä (lkm.)'),
    jobs('AVPAIKATLOPUSSA', 'Avoimet työpaikat kuukauden laskentapäivänä (lkm.)'),
  ],
})
