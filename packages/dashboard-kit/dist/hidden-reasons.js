/** Why a cell of the release is empty, in words. @type {Record<string, string>} */
const words = {
  small_cell: 'alle 5, ei näytetä',
  secondary: 'ei näytetä, suojaa toista lukua',
  part_hidden: 'osa salattu, ei eriteltävissä',
  hidden_by_source: 'tilaston tuottaja ei julkaise',
  denominator: 'liian pieni joukko, ei lasketa',
  too_few: 'liian pieni joukko, ei arvioida',
  short_history: 'liian lyhyt seuranta, ei arvioida',
  not_estimable: 'ei arvioitavissa',
  no_interval: 'väliä ei voi laskea, ei näytetä',
}

/**
 * @param {string | null | undefined} reason `suppressed_reason` of a release table
 * @returns {string}
 */
export const hiddenText = (reason) =>
  reason === null || reason === undefined ? 'ei tietoa' : (words[reason] ?? 'ei näytetä')
