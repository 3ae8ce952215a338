import { monthsAfter } from '../compute/months.ts'
import type { Asked, ComparisonWindow } from './comparison-window.ts'

/** Why an area is not compared: a code and plain Finnish. */
export interface WhyNot {
  readonly reason: 'no_decision' | 'too_short' | 'too_few'
  readonly fi: string
}

const dayOf = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}.${month}.${year}`
}

const monthOf = (day: string) => {
  const [year, month] = day.split('-').map(Number)
  return `${month}/${year}`
}

export const noDecision: WhyNot = {
  reason: 'no_decision',
  fi: 'Vertailua ei voi laskea: ekosysteemikirjassa ei ole päätöksen määräpäivää.',
}

/** How many months are missing and from when on there can be enough. */
export function tooShort(window: ComparisonWindow, asked: Asked): WhyNot {
  const { missing, missingOfPast, possibleFrom } = window
  const needed = `Tarvitaan ${asked.leastBefore} kuukautta ennen päätöstä (${monthOf(asked.decision)}) ja ${asked.leastAfter} sen jälkeen; niistä puuttuu ${missing}.`
  const past =
    missingOfPast === 0
      ? ''
      : ` Puuttuvista ${missingOfPast} on jo kulunut, mutta niiden lukuja ei ole haettu tai ne on salattu.`
  const last = monthsAfter(possibleFrom, -1)
  const when =
    missing === missingOfPast
      ? ''
      : ` Vertailu on mahdollinen aikaisintaan ${dayOf(possibleFrom)}, kun kuukauden ${monthOf(last)} tilasto on julkaistu.`
  return { reason: 'too_short', fi: `Vertailua ei voi vielä laskea. ${needed}${past}${when}` }
}

export const tooFew = (areas: number, least: number): WhyNot => ({
  reason: 'too_few',
  fi: `Vertailua ei voi laskea: vertailualueita, joilta on kaikki kuukaudet, on ${areas}, ja tarvitaan vähintään ${least}.`,
})
