import { type SourceRow, UnexpectedAnswer } from '@elinvoima/pipeline'
import type { z } from 'zod'
import { readJson } from './read-json.ts'
import * as shapes from './shapes.ts'

interface Snapshot {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Text rows of a stored answer. A missing value is null. */
export function* parse(snapshot: Snapshot): Iterable<SourceRow> {
  if (snapshot.name === 'regions.json') yield* regionRows(snapshot)
  else if (snapshot.name.startsWith('indicator-')) yield indicatorRow(snapshot)
  else if (snapshot.name.startsWith('values-')) yield* valueRows(snapshot)
  else throw unknown(snapshot.name)
}

export function readValues(snapshot: Snapshot): z.infer<typeof shapes.values> {
  return readJson(snapshot.name, snapshot.bytes, shapes.values)
}

function* regionRows(snapshot: Snapshot): Iterable<SourceRow> {
  for (const region of readJson(snapshot.name, snapshot.bytes, shapes.regions)) {
    yield {
      table: 'sotkanet_region',
      row: {
        id: text(region.id),
        code: text(region.code),
        category: region.category,
        ...named(region.title),
      },
    }
  }
}

function indicatorRow(snapshot: Snapshot): SourceRow {
  const indicator = readJson(snapshot.name, snapshot.bytes, shapes.indicator)
  return { table: 'sotkanet_indicator', row: { id: text(indicator.id), ...named(indicator.title) } }
}

function* valueRows(snapshot: Snapshot): Iterable<SourceRow> {
  for (const value of readValues(snapshot)) {
    yield {
      table: 'sotkanet_value',
      row: {
        indicator: text(value.indicator),
        region: text(value.region),
        year: text(value.year),
        gender: value.gender,
        value: text(value.value ?? value['primary.value']),
      },
    }
  }
}

function named(title: z.infer<typeof shapes.indicator>['title']): Record<string, string | null> {
  return { title_fi: title.fi, title_sv: title.sv ?? null, title_en: title.en ?? null }
}

function text(value: string | number | null | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value)
}

function unknown(name: string): UnexpectedAnswer {
  const expected = 'regions.json, indicator-<id>.json or values-<id>.json'
  return new UnexpectedAnswer({ url: 'sotkanet', expected, got: name })
}
