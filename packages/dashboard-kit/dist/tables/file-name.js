/**
 * A caption as the name of a file: small letters without accents, words joined by dashes, at most 60 signs.
 *
 * @param {string} caption
 */
export const fileNameOf = (caption) =>
  caption
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '') || 'taulukko'
