import { fi } from '../words/fi.js'

/**
 * Why a cell of the release is empty, in words.
 *
 * @param {string | null | undefined} reason `suppressed_reason` of a release table
 * @param {import('../words/fi.js').Words} [words]
 * @returns {string}
 */
export function hiddenText(reason, words = fi) {
  if (reason === null || reason === undefined) return words.hidden.unknown
  const texts = /** @type {Record<string, string>} */ (words.hidden)
  return texts[reason] ?? words.hidden.other
}
