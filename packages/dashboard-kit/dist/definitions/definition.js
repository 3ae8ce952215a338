/** @typedef {import('../language.js').Language} Language */
/** @typedef {Record<string, unknown>} Row */
/** @typedef {{ name: string, title: string, means: string, isNot: string, how: string, unit: string, sources: string, hasInterval: boolean, verified: boolean }} Definition */

/** @param {Row} row @param {string} column @param {Language} language */
const wordsIn = (row, column, language) => String(row[`${column}_${language}`] ?? '')

/** @param {unknown} names @param {readonly Row[]} sources @param {Language} language */
const sourceTitles = (names, sources, language) =>
  String(names ?? '')
    .split(', ')
    .map((name) => {
      const source = sources.find((one) => String(one['source']).replaceAll('-', '_') === name)
      return (source && wordsIn(source, 'title', language)) || name
    })
    .join(', ')

/**
 * What is said of each indicator in one language, in the order of their titles.
 *
 * @param {readonly Row[]} metrics rows of `metric`
 * @param {readonly Row[]} sources rows of `source_freshness`
 * @param {Language} language
 * @returns {Definition[]}
 */
export function definitionsOf(metrics, sources, language) {
  return metrics
    .map((metric) => ({
      name: String(metric['name']),
      title: wordsIn(metric, 'title', language),
      means: wordsIn(metric, 'means', language),
      isNot: wordsIn(metric, 'not_this', language),
      how: wordsIn(metric, 'how', language),
      unit: String(metric['unit']),
      sources: sourceTitles(metric['sources'], sources, language),
      hasInterval: metric['has_interval'] === true,
      verified: metric['verified'] === true,
    }))
    .sort((one, other) => one.title.localeCompare(other.title, language))
}

/**
 * Whether an indicator has every word that is looked for, in its title or in what it means; upper and lower case are
 * the same.
 *
 * @param {Definition} definition
 * @param {string} wanted
 * @param {Language} language
 * @returns {boolean}
 */
export function isFound({ title, means }, wanted, language) {
  const text = `${title} ${means}`.toLocaleLowerCase(language)
  return wanted
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
