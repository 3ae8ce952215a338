import { euros, persons } from '../table/content.ts'
import { defineStatfinTable } from '../table/define.ts'

/** Wage structure: total earnings of full-time wage earners a month; a series of its own from 2024. */
export const wageByOccupation = defineStatfinTable({
  id: '15au',
  title: 'Kokoaikaisten palkansaajien kuukausiansiot ammattiryhmittäin',
  period: 'vuosi',
  hasAreas: false,
  breakdowns: [{ column: 'ammatti', begins: /^ammatti/i }],
  history: 'all',
  required: ['koko_psaaja_kans_med'],
  contents: [
    persons('koko_psaaja_lkm'),
    euros('koko_psaaja_kans_ka'),
    euros('koko_psaaja_kans_p10'),
    euros('koko_psaaja_kans_med'),
    euros('koko_psaaja_kans_p90'),
  ],
})
