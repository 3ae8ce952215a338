import { isoDay } from '../../calendar.ts'

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const SIGNS_1900 = '-YXWVU'
const SIGNS_2000 = 'ABCDEF'
const ARTIFICIAL_FROM = 900
const NUMBERS_A_SIGN = 100

function identityText(birthDay: number, place: number): string {
  const iso = isoDay(birthDay)
  const signs = iso < '2000' ? SIGNS_1900 : SIGNS_2000
  const sign = signs.charAt((place + Math.abs(birthDay)) % signs.length)
  const number = ARTIFICIAL_FROM + Math.floor(place / signs.length)
  const date = `${iso.slice(8, 10)}${iso.slice(5, 7)}${iso.slice(2, 4)}`
  return `${date}${sign}${number}${CHECK_CHARACTERS[Number(`${date}${number}`) % 31]}`
}

/**
 * Gives artificial identities (individual numbers 900–999, which no real person has), each once. A birth date has
 * 600 of them over the six century signs of its century in use since 2023; a person of a full birth date gets one of the next day.
 * Nothing but the birth date goes into an identity: not sex, nor any other trait.
 */
export function identityGiver(): (birthDay: number) => string {
  const given = new Map<number, number>()
  return (birthDay) => {
    let day = birthDay
    while ((given.get(day) ?? 0) >= SIGNS_1900.length * NUMBERS_A_SIGN) day++
    const place = given.get(day) ?? 0
    given.set(day, place + 1)
    return identityText(day, place)
  }
}

/** An identity with another check character than its own. */
export function withWrongCheck(identity: string): string {
  const place = CHECK_CHARACTERS.indexOf(identity.slice(-1))
  return `${identity.slice(0, -1)}${CHECK_CHARACTERS[(place + 7) % CHECK_CHARACTERS.length]}`
}

/** An identity whose birth date is 31 February. */
export function withImpossibleDate(identity: string): string {
  return `3102${identity.slice(4)}`
}

/** An identity with a slash where its century sign was. */
export function withWrongSign(identity: string): string {
  return `${identity.slice(0, 6)}/${identity.slice(7)}`
}
