const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** `ddmmyyCZZZQ`; the check character is any the register uses. */
const body = String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`

/** Standing alone, or after a JSON or URL escape, in upper or lower case. */
export const boundedIdentity = new RegExp(
  String.raw`(?:(?<![0-9A-Za-z])|(?<=\\[nrt])|(?<=%[0-9A-Fa-f]{2}))${body}(?![0-9A-Za-z])`,
  'gi',
)

/** Anywhere, as in a binary file whose strings follow one another without a mark between. */
export const embeddedIdentity = new RegExp(`(?=(${body}))`, 'g')

/**
 * Whether the eleven characters are a personal identity code that could be issued: a day that exists in the
 * century the sign tells, a serial from 002, and the right check character. Temporary codes (900–999) count.
 * Source: the code's definition at DVV; signs in use since 2023: A–F 2000s, - and U–Y 1900s, + 1800s.
 */
export function isPersonalIdentityCode(text: string): boolean {
  const code = text.toUpperCase()
  const sign = code.charAt(6)
  const century =
    sign === '+' ? 1800 : 'ABCDEF'.includes(sign) ? 2000 : '-UVWXY'.includes(sign) ? 1900 : Number.NaN
  const [day, month, year] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)].map(Number)
  const serial = Number(code.slice(7, 10))
  if (day === undefined || month === undefined || year === undefined || !(serial >= 2)) return false
  const date = new Date(Date.UTC(century + year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false
  return checkCharacters[Number(code.slice(0, 6) + code.slice(7, 10)) % 31] === code.charAt(10)
}
