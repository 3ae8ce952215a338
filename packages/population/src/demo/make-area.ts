import { paymentsOf } from '../benefit/history.ts'
import { lastWeekday } from '../calendar.ts'
import type { Span } from '../model/life.ts'
import { type Drawing, residentsOf } from '../model/municipality.ts'
import { streamOf } from '../random/stream.ts'
import { type DemoArea, type DemoMunicipality, unemployedOf, vitalityOf } from './area.ts'
import type { AreaFiles } from './area-files.ts'
import { oneDigitCodes, overlaps } from './dirt/accepted.ts'
import { personFeedWriter, writeCosts } from './feed-writer.ts'
import type { MadeFile } from './file/feed-file.ts'
import { providersOf } from './identity/business-id.ts'
import { benefitRows } from './rows/benefit-rows.ts'
import { costRows } from './rows/cost-rows.ts'
import { serviceRows } from './rows/service-rows.ts'
import { serviceUse } from './rows/service-use.ts'
import { statusRows } from './rows/status-rows.ts'
import { stockCount, type Tally } from './tally.ts'

const PROVIDERS = 12
/** Raahe's costs are taken as 7 M€ a year for 3 028 unemployed [assumption]; others in proportion. */
export const EUROS_A_YEAR_PER_UNEMPLOYED = 7_000_000 / 3028

/** What making one area's exports needs from the whole. */
export interface AreaWork {
  readonly area: DemoArea
  readonly files: AreaFiles
  readonly span: Span
  readonly seed: number
  readonly tally: Tally
  /** Persons by municipality, or null where the stock is met instead. */
  readonly persons: ReadonlyMap<string, number> | null
  readonly identityOf: (birthDay: number) => string
  readonly noteIdentity: (identity: string) => Promise<void> | null
  readonly onMunicipality: (municipality: DemoMunicipality) => void
}

function drawingOf(municipality: DemoMunicipality, persons: AreaWork['persons']): Drawing {
  const { code, unemployed } = municipality
  const end = persons ? { persons: persons.get(code) ?? 0 } : { unemployed }
  return { code, vitality: vitalityOf(municipality), ...end }
}

/** Simulates an area's people one by one and writes its exports; memory does not grow with the people. */
export async function makeArea(work: AreaWork): Promise<MadeFile[]> {
  const { area, files, span, seed, tally, noteIdentity } = work
  const { expectedRejects, planted } = tally
  const providers = providersOf(streamOf(seed, area.code, 'providers'), PROVIDERS)
  const writer = (feed: keyof AreaFiles['later']) =>
    personFeedWriter({
      feed,
      first: files.first[feed],
      later: files.later[feed],
      expectedRejects,
      planted,
      noteBroken: noteIdentity,
    })
  const [status, services, benefits] = [writer('jobseeker-register'), writer('services'), writer('benefits')]
  const [shortened, overlapping] = [oneDigitCodes(planted), overlaps(span, planted)]
  const use = serviceUse(span)
  let made = 0
  for (const municipality of area.municipalities) {
    const { add, stock } = stockCount(lastWeekday(span.last))
    for (const resident of residentsOf(drawingOf(municipality, work.persons), span, seed)) {
      const identity = work.identityOf(resident.life.traits.birthDay)
      const wait = noteIdentity(identity)
      if (wait) await wait
      add(resident)
      use.add(resident)
      for (const start of resident.life.starts) tally.effects.add(start)
      await status(overlapping(statusRows(resident, identity, span)).map(shortened))
      await services(serviceRows(resident, identity, span, providers))
      await benefits(benefitRows(paymentsOf(resident, span), identity, municipality.code))
      tally.persons++
    }
    made += stock.made
    const { code, name, unemployed } = municipality
    tally.stocks.push({
      municipality: code,
      name,
      target: work.persons ? null : unemployed,
      ...stock,
    })
    work.onMunicipality(municipality)
  }
  const eurosAYear = EUROS_A_YEAR_PER_UNEMPLOYED * (work.persons ? made : unemployedOf([area]))
  const stream = streamOf(seed, area.code, 'costs')
  const costs = costRows({
    area: area.code,
    span,
    use,
    eurosAYear,
    providers,
    stream,
  })
  await writeCosts(files.first['service-costs'], costs, expectedRejects, planted)
  const closed: MadeFile[] = []
  for (const file of files.all()) closed.push(await file.close())
  return closed
}
