import { monthsAfter } from '../compute/months.ts'
import type { Asked, ComparisonWindow } from './comparison-window.ts'

/** Why an area is not compared: a code, and plain words. */
export interface WhyNot {
  readonly reason: 'no_decision' | 'too_short' | 'too_few'
  readonly fi: string
  readonly en: string
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
  en: 'No comparison can be computed: the ecosystem book has no day by which the decision is due.',
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
  return {
    reason: 'too_short',
    fi: `Vertailua ei voi vielä laskea. ${needed}${past}${when}`,
    en: tooShortInEnglish(window, asked, last),
  }
}

function tooShortInEnglish(window: ComparisonWindow, asked: Asked, last: string): string {
  const { missing, missingOfPast, possibleFrom } = window
  const needed = `It takes ${asked.leastBefore} months before the decision (${monthOf(asked.decision)}) and ${asked.leastAfter} after it; ${missing} of them are missing.`
  const past =
    missingOfPast === 0 ? '' : ` Of the missing ${missingOfPast} are past, but not fetched, or hidden.`
  const when =
    missing === missingOfPast
      ? ''
      : ` The comparison is possible on ${dayOf(possibleFrom)} at the earliest, once the statistics of ${monthOf(last)} are out.`
  return `The comparison cannot be computed yet. ${needed}${past}${when}`
}

export const tooFew = (areas: number, least: number): WhyNot => ({
  reason: 'too_few',
  fi: `Vertailua ei voi laskea: vertailualueita, joilta on kaikki kuukaudet, on ${areas}, ja tarvitaan vähintään ${least}.`,
  en: `No comparison can be computed: ${areas} areas to compare with have every month, and at least ${least} are needed.`,
})
