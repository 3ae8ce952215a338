import type { Span } from '../model/life.ts'
import type { DemoArea } from './area.ts'
import { extractDates } from './extract-date.ts'
import type { AreaDialect } from './feed/dialect.ts'
import { FEED_NAMES, type FeedName } from './feed/feeds.ts'
import { type FeedFile, openFeedFile } from './file/feed-file.ts'

export type DemoFormat = 'csv' | 'parquet'

/** An area's exports: the whole first extract, and a small later one of corrected and late rows. */
export interface AreaFiles {
  readonly first: Readonly<Record<FeedName, FeedFile>>
  readonly later: Readonly<Record<Exclude<FeedName, 'service-costs'>, FeedFile>>
  all(): FeedFile[]
}

/** Benefits are gzipped; an area of canonical names sends its late services as NDJSON. */
export function openAreaFiles(
  folder: string,
  area: DemoArea,
  span: Span,
  dialect: AreaDialect,
  format: DemoFormat,
): AreaFiles {
  const dates = extractDates(span)
  const open = (feed: FeedName, date: string, ending: string) =>
    openFeedFile(folder, `${feed}-${area.slug}-${date}.${ending}`, feed, area.slug, dialect)
  const table = (feed: FeedName, date: string) => open(feed, date, format)
  const packed = format === 'csv' ? 'csv.gz' : format
  const first = {
    'jobseeker-register': table('jobseeker-register', dates.first),
    services: table('services', dates.first),
    benefits: open('benefits', dates.first, packed),
    'service-costs': table('service-costs', dates.first),
  }
  const isCanonical = Object.keys(dialect.feeds.services.columns).length === 0
  const later = {
    'jobseeker-register': table('jobseeker-register', dates.later),
    services: open('services', dates.later, isCanonical ? 'ndjson' : format),
    benefits: table('benefits', dates.later),
  }
  return {
    first,
    later,
    all: () => [...FEED_NAMES.map((feed) => first[feed]), ...Object.values(later)],
  }
}
