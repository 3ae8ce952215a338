import { centurySigns, checkCharacters, type IdentityOptions } from './person-identity.ts'

/**
 * SQL twin of `personIdentityFault`: an expression over a varchar expression giving `'format'`, `'date'`,
 * `'number'`, `'check'`, or null for a sound identity (and for null).
 */
export function personIdentityFaultSql(text: string, options: IdentityOptions = {}): string {
  const digits = `substr(${text}, 1, 6) || substr(${text}, 8, 3)`
  // the leading 1 keeps zeros; written back it must be the same text, so only digits pass
  const number = `try_cast('1' || ${digits} as bigint)`
  const isWritten = `cast(${number} as varchar) = '1' || ${digits}`
  const century = centuries(`substr(${text}, 7, 1)`)
  const part = (from: number) => `substr(${text}, ${from}, 2)`
  const day = `try_cast(${century} || ${part(5)} || '-' || ${part(3)} || '-' || ${part(1)} as date)`
  const highest = options.artificial === false ? 899 : 999
  const check = `substr('${checkCharacters}', cast(${number} % 1000000000 % 31 as integer) + 1, 1)`
  return `case
    when ${text} is null then null
    when strlen(${text}) <> 11 or ${century} is null or not coalesce(${isWritten}, false)
      or not regexp_matches(substr(${text}, 11, 1), '^[0-9A-Y]$') then 'format'
    when ${day} is null then 'date'
    when ${number} % 1000 not between 2 and ${highest} then 'number'
    when ${check} <> substr(${text}, 11, 1) then 'check'
  end`
}

function centuries(sign: string): string {
  const cases = centurySigns.map(([century, signs]) => {
    const list = [...signs].map((one) => `'${one}'`).join(', ')
    return `when ${sign} in (${list}) then '${century}'`
  })
  return `case ${cases.join(' ')} end`
}
