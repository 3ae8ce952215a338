import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const feedMappingSchema = z.strictObject({
  /** contract's column: the area's */
  columns: z.record(z.string(), z.string()).default({}),
  /** contract's column: { the area's code: contract's code } */
  codes: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  dateFormat: z.string().default('%Y-%m-%d'),
  decimal: z.enum(['.', ',']).default(','),
  delimiter: z.string().length(1).optional(),
  encoding: z.enum(['utf-8', 'latin-1']).optional(),
})

const areaMappingSchema = z
  .object({
    area: z.string().min(1),
    /** part of the names of this area's files */
    files: z.string().min(1),
  })
  .catchall(feedMappingSchema)

export type FeedMapping = z.infer<typeof feedMappingSchema>

export interface AreaMapping {
  /** the mapping file's path */
  readonly path: string
  readonly area: string
  readonly files: string
  readonly feeds: ReadonlyMap<string, FeedMapping>
}

/** How a feed is read where no mapping says otherwise: ISO dates, decimal comma, the contract's own names. */
export const canonicalMapping: FeedMapping = feedMappingSchema.parse({})

const problemOf = (cause: unknown): string => {
  if (cause instanceof z.ZodError) return z.prettifyError(cause)
  return cause instanceof Error ? cause.message : String(cause)
}

/** A mapping file that cannot be read, or that speaks of what the contracts do not have. */
export class MappingInvalid extends Error {
  override readonly name = 'MappingInvalid'
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(`${file}: ${problemOf(cause)}`, { cause })
    this.file = file
  }
}

function readMapping(path: string): AreaMapping {
  try {
    const { area, files, ...feeds } = areaMappingSchema.parse(parse(readFileSync(path, 'utf8')))
    return { path, area, files, feeds: new Map(Object.entries(feeds)) }
  } catch (error) {
    throw new MappingInvalid(path, error)
  }
}

/** The mapping files of a folder, one per area; none when the folder is missing. Throws MappingInvalid. */
export function readMappings(folder: string): AreaMapping[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => readMapping(join(folder, name)))
}

/** The mapping that a file of a feed is read by: of those whose words its name has, the one with the longest. */
export function mappingFor(mappings: readonly AreaMapping[], feed: string, fileName: string) {
  const [area] = mappings
    .filter(({ files }) => fileName.includes(files))
    .toSorted((a, b) => b.files.length - a.files.length)
  return { area: area?.area ?? null, mapping: area?.feeds.get(feed) ?? canonicalMapping }
}
