const LONG = 9
const SYLLABLE = /(?<=\p{L}{3})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö])/giu

/**
 * A Finnish text whose long words may break where a syllable begins: before a consonant with a vowel after it. Browsers
 * know how to hyphenate English, few know Finnish.
 */
export const withSoftHyphens = (/** @type {string} */ text) =>
  text.replace(/\p{L}+/gu, (word) => (word.length > LONG ? word.replace(SYLLABLE, '\u00ad') : word))
