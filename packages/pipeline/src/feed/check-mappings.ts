import { compileContract } from '@elinvoima/contracts'
import type { FeedDefinition, SourceDefinition } from '../source/definition.ts'
import { type AreaMapping, type FeedMapping, MappingInvalid } from './mapping.ts'

function problemsOf(feed: FeedDefinition, mapping: FeedMapping): string[] {
  const known = new Set(feed.tables.flatMap(({ schema }) => Object.keys(schema.shape)))
  const named = [
    ...Object.keys(mapping.columns).map((column) => `columns.${column}`),
    ...Object.keys(mapping.codes).map((column) => `codes.${column}`),
  ]
  const unknown = named
    .filter((place) => !known.has(place.slice(place.indexOf('.') + 1)))
    .map((place) => `${feed.name}.${place}: no column of the contract`)
  try {
    for (const table of feed.tables) compileContract(table, mapping)
    return unknown
  } catch (error) {
    return [...unknown, `${feed.name}.dateFormat: ${error instanceof Error ? error.message : error}`]
  }
}

/** Holds mappings against the contracts. Throws MappingInvalid at the first that names no feed or no column of one. */
export function checkMappings(
  mappings: readonly AreaMapping[],
  sources: readonly SourceDefinition[],
): readonly AreaMapping[] {
  const feeds = new Map(sources.flatMap((source) => (source.kind === 'feed' ? [[source.name, source]] : [])))
  for (const { path, feeds: blocks } of mappings) {
    for (const [name, mapping] of blocks) {
      const feed = feeds.get(name)
      const problems = feed
        ? problemsOf(feed, mapping)
        : [`${name}: no such feed; there are ${[...feeds.keys()].join(', ')}`]
      if (problems.length > 0) throw new MappingInvalid(path, problems.join('; '))
    }
  }
  return mappings
}
