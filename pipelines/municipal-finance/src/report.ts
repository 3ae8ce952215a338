import type { z } from 'zod'
import { isStage, type Stage } from './origin.ts'
import type { catalogue } from './shapes.ts'

/** A municipality's own figures of a whole year, final or corrected after. */
export interface YearReport {
  readonly businessId: string
  readonly period: string
  readonly stage: Stage
  readonly approved: string
}

type Entry = z.infer<typeof catalogue>['aineistot'][number]

/** Reports of the whole year (KKNR, period `2024C12`) among all kinds that the catalogue lists. */
export function yearReports(entries: readonly Entry[]): YearReport[] {
  return entries.flatMap((entry) => {
    const { ytunnus, raportointikausi, raportointikokonaisuus, hyvaksymisvaihe, hyvaksymispvm } = entry
    if (raportointikokonaisuus !== 'KKNR' || !/^\d{4}C12$/.test(raportointikausi)) return []
    if (hyvaksymisvaihe === null || !isStage(hyvaksymisvaihe) || hyvaksymispvm === null) return []
    if (!/^\d{7}-\d$/.test(ytunnus)) return []
    return [
      {
        businessId: ytunnus,
        period: raportointikausi,
        stage: hyvaksymisvaihe,
        approved: hyvaksymispvm.slice(0, 10),
      },
    ]
  })
}

/** The last approved report of each municipality and year between the two, inclusive. */
export function latestReports(
  reports: readonly YearReport[],
  municipalities: ReadonlySet<string>,
  years: { readonly from: number; readonly to: number },
): YearReport[] {
  const latest = new Map<string, YearReport>()
  for (const report of reports) {
    const year = Number(report.period.slice(0, 4))
    if (!municipalities.has(report.businessId) || year < years.from || year > years.to) continue
    const key = `${report.businessId} ${report.period}`
    const kept = latest.get(key)
    if (kept === undefined || isNewer(report, kept)) latest.set(key, report)
  }
  return [...latest.values()]
}

function isNewer(report: YearReport, kept: YearReport): boolean {
  if (report.approved !== kept.approved) return report.approved > kept.approved
  return report.stage === 'Jälkikorjattu' && kept.stage === 'Lopullinen'
}
