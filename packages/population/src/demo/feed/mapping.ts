import { stringify } from 'yaml'
import type { AreaDialect } from './dialect.ts'
import { FEED_NAMES } from './feeds.ts'

/** The mapping file of an area: how to read its exports, in YAML. Text formats have a delimiter and an encoding. */
export function mappingText(
  area: { code: string; slug: string },
  dialect: AreaDialect,
  isText: boolean,
): string {
  const { dateFormat, decimal, delimiter, encoding } = dialect
  const written = isText ? { dateFormat, decimal, delimiter, encoding } : { dateFormat, decimal }
  const feeds = FEED_NAMES.map((feed) => [feed, { ...dialect.feeds[feed], ...written }] as const)
  return stringify({
    area: area.code,
    files: `-${area.slug}-`,
    ...Object.fromEntries(feeds),
  })
}
