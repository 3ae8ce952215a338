import type { TableContract } from '@elinvoima/contracts'
import type { RowPeriod } from '@elinvoima/warehouse'
import type { HttpLimits } from '../http/limits.ts'

export interface Titles {
  readonly fi: string
  readonly en: string
}

export interface Origin {
  /** who publishes it, as the licence wants it cited */
  readonly publisher: string
  /** an http(s) address, or null for the area's own exports */
  readonly url: string | null
  readonly licence: string
}

interface CommonDefinition {
  /** the folder's name, also the name on the command line */
  readonly name: string
  readonly title: Titles
  readonly origin: Origin
  readonly tables: readonly TableContract[]
  /** how old the newest data may be before the source is stale */
  readonly promisedDays: number
  /** folder with staging/<entity>.sql */
  readonly models: URL
  /** by table: the columns that say which months a row speaks of, so that a night computes only those */
  readonly periods?: Readonly<Record<string, RowPeriod>>
}

/** A table of a book: text rows, canonically written, and where each of them stands. */
export interface BookSheet {
  readonly name: string
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string | null>>[]
  /** number of each row in its sheet, counted from 1 */
  readonly rowNumbers: readonly number[]
}

/** Files that hold several tables of a feed at once. */
export interface Book {
  readonly matches: (fileName: string) => boolean
  /** throws when the bytes are no such book */
  readonly expand: (bytes: Uint8Array) => Promise<readonly BookSheet[]>
}

/** Files that the product brings itself; an area's own, extracted later, take their place. */
export interface CommittedFiles {
  readonly folder: URL
  /** ISO date of what a file says, as it lies there now */
  readonly extractedOn: (fileName: string) => string
}

/** Files that an area drops in its inbox. */
export interface FeedDefinition extends CommonDefinition {
  readonly kind: 'feed'
  /** which table a file of the inbox belongs to, by its name; null when the file is not of this feed */
  readonly tableOf: (fileName: string) => string | null
  readonly book?: Book
  readonly committed?: CommittedFiles
}

/** One answer of a public service, bytes as received. */
export interface Answer {
  /** file name of the snapshot, unique within one extract: `12r5-2026M06.json` */
  readonly name: string
  readonly url: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** validators for the next conditional request, in the service's own words; a service without HTTP's may have its own, as StatFin's `updated` */
  readonly etag: string | null
  readonly lastModified: string | null
  /** last day the data speak of, ISO date, when the answer says so */
  readonly dataUntil: string | null
}

export interface HttpRequest {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  readonly body?: unknown
  /** media types accepted; an answer of another type is an error */
  readonly accept: readonly string[]
  readonly etag?: string | null
  readonly lastModified?: string | null
}

export interface HttpAnswer {
  readonly status: number
  readonly notModified: boolean
  readonly mediaType: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bytes: Uint8Array
}

export interface HttpClient {
  request(request: HttpRequest): Promise<HttpAnswer>
}

export interface ExtractContext {
  readonly http: HttpClient
  /** address of the service; tests hand a replay server's */
  readonly baseUrl: string
  readonly asOf: Date
  /** only what lies between, when a backfill asks */
  readonly period: { readonly from: string; readonly to: string } | null
  /** what the last snapshot of that name was answered with, for conditional requests */
  readonly known: (
    name: string,
  ) => { readonly etag: string | null; readonly lastModified: string | null } | null
  readonly log: (message: string, facts?: Record<string, unknown>) => void
}

export interface SourceRow {
  readonly table: string
  readonly row: Readonly<Record<string, string | null>>
}

/** A public API: `extract` yields answers, `parse` turns one stored answer into text rows of the contracts. */
export interface PublicSourceDefinition extends CommonDefinition {
  readonly kind: 'public'
  readonly baseUrl: string
  /** what the service allows, when it is other than the client's defaults */
  readonly limits?: Partial<HttpLimits>
  readonly extract: (context: ExtractContext) => AsyncIterable<Answer>
  readonly parse: (snapshot: { readonly name: string; readonly bytes: Uint8Array }) => Iterable<SourceRow>
}

export type SourceDefinition = FeedDefinition | PublicSourceDefinition

export function defineFeed(definition: Omit<FeedDefinition, 'kind'>): FeedDefinition {
  return { kind: 'feed', ...definition }
}

export function definePublicSource(definition: Omit<PublicSourceDefinition, 'kind'>): PublicSourceDefinition {
  return { kind: 'public', ...definition }
}
