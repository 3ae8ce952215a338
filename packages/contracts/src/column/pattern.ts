/** Constructs that RE2 lacks, or that it and JavaScript read differently. */
const unshared = /\\[sSbBwWpPkuxc1-9]|\(\?(?!:)/u

/**
 * Gives a pattern the one reading that JavaScript and DuckDB's RE2 have in common: no flags, no
 * lookaround, back-references, classes that differ on Unicode, or bare dots. Throws on the others.
 */
export function sharedPattern(pattern: RegExp): RegExp {
  const bare = pattern.source.replaceAll(/\\[.\\/[\](){}*+?|^$-]/gu, '')
  const hasBareDot = bare.replaceAll(/\[[^\]]*\]/gu, '').includes('.')
  if (pattern.flags.replace('u', '') !== '' || unshared.test(bare) || hasBareDot) {
    throw new RangeError(`pattern: expected one that JavaScript and RE2 read alike, got ${pattern}`)
  }
  return new RegExp(pattern.source, 'u')
}
