import { businessIdWeights } from './business-id.ts'

/** SQL twin of `businessIdFault`: `'format'`, `'check'`, or null for a sound Y-tunnus (and for null). */
export function businessIdFaultSql(text: string): string {
  const digits = `substr(${text}, 1, 7) || substr(${text}, 9, 1)`
  // the leading 1 keeps zeros; written back it must be the same text, so only digits pass
  const number = `try_cast('1' || ${digits} as integer)`
  const sum = businessIdWeights
    .map((weight, place) => `${weight} * (${number} // ${10 ** (7 - place)} % 10)`)
    .join(' + ')
  return `case
    when ${text} is null then null
    when strlen(${text}) <> 9 or substr(${text}, 8, 1) <> '-'
      or coalesce(cast(${number} as varchar) <> '1' || ${digits}, true) then 'format'
    when (${sum}) % 11 = 1 or ${number} % 10 <> (11 - (${sum}) % 11) % 11 then 'check'
  end`
}
