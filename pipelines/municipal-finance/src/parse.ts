import { type SourceRow, UnexpectedAnswer } from '@elinvoima/pipeline'
import { isKept } from './account.ts'
import { readJson } from './read-json.ts'
import * as shapes from './shapes.ts'

interface Snapshot {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Text rows of a stored answer. A figure that was not reported is null, never zero. */
export function* parse(snapshot: Snapshot): Iterable<SourceRow> {
  if (snapshot.name.startsWith('municipalities-')) yield* municipalityRows(snapshot)
  else if (snapshot.name === 'catalogue.json') yield* catalogueRows(snapshot)
  else if (snapshot.name.startsWith('report-')) yield* reportRows(snapshot)
  else throw unknown(snapshot.name)
}

function* municipalityRows({ name, bytes }: Snapshot): Iterable<SourceRow> {
  for (const { Kunta_Id, Nimi, YTunnus } of readJson(name, bytes, shapes.municipalities).value) {
    if (YTunnus === null) continue
    const row = { kunta_id: String(Kunta_Id), nimi: Nimi ?? null, ytunnus: YTunnus }
    yield { table: 'municipal_finance_municipality', row }
  }
}

/** Approvals of whole years; a set that nobody has approved yet is passed by. */
function* catalogueRows({ name, bytes }: Snapshot): Iterable<SourceRow> {
  for (const entry of readJson(name, bytes, shapes.catalogue).aineistot) {
    const { ytunnus, raportointikausi, raportointikokonaisuus, hyvaksymisvaihe, hyvaksymispvm } = entry
    if (raportointikokonaisuus !== 'KKNR' || !raportointikausi.endsWith('C12')) continue
    if (hyvaksymisvaihe === null || hyvaksymispvm === null) continue
    const row = {
      ytunnus,
      raportointikausi,
      hyvaksymisvaihe,
      hyvaksymispvm: dayOf(hyvaksymispvm),
      julkaisupvm: dayOf(entry.julkaisupvm),
    }
    yield { table: 'municipal_finance_report', row }
  }
}

function* reportRows({ name, bytes }: Snapshot): Iterable<SourceRow> {
  for (const figure of readJson(name, bytes, shapes.report)) {
    const tunnusluku = String(figure.tunnusluku)
    if (figure.raportointikokonaisuus !== 'KKNR' || !isKept(tunnusluku, figure.osakokonaisuus)) continue
    const { ytunnus, raportointikausi, osakokonaisuus, taksonomia } = figure
    const arvo = figure.arvo === '' ? null : figure.arvo
    const row = { ytunnus, raportointikausi, osakokonaisuus, taksonomia, tunnusluku, arvo }
    yield { table: 'municipal_finance_figure', row }
  }
}

/** The day of `2025-06-02 11:45:10` or `2025-06-02T11:45:10Z`. */
function dayOf(instant: string | null | undefined): string | null {
  return instant === null || instant === undefined || instant === '' ? null : instant.slice(0, 10)
}

function unknown(name: string): UnexpectedAnswer {
  const expected = 'municipalities-<page>.json, catalogue.json or report-<period>-<business id>-<day>.json'
  return new UnexpectedAnswer({ url: 'municipal-finance', expected, got: name })
}
