import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spanOf } from '../model/region.ts'
import type { DemoArea } from './area.ts'
import { type DemoFormat, openAreaFiles } from './area-files.ts'
import { CANONICAL, plainWritten, RENAMED } from './feed/dialect.ts'
import { mappingText } from './feed/mapping.ts'
import type { MadeFile } from './file/feed-file.ts'
import { openTextFile } from './file/text-file.ts'
import { identityGiver } from './identity/person-identity.ts'
import { makeArea } from './make-area.ts'
import { sharePersons } from './share-persons.ts'
import { emptyTally } from './tally.ts'
import { rowsByFeed, type Truth, truthOf } from './truth.ts'

export interface DemoOptions {
  /** Folder that gets the exports, `areas/<slug>.yaml`, `truth.json` and `identities.txt`. */
  readonly out: string
  readonly areas: readonly DemoArea[]
  readonly months: number
  /** So many persons in all, in place of meeting the stocks. */
  readonly persons?: number
  readonly seed: number
  readonly format: DemoFormat
  /** `2026-06` */
  readonly lastMonth: string
  readonly onProgress?: (progress: {
    area: string
    municipality: string
    done: number
    total: number
  }) => void
}

export interface DemoFacts {
  readonly files: readonly MadeFile[]
  readonly rows: Readonly<Record<string, number>>
  readonly truth: Truth
}

/** The area whose exports need no mapping of names. */
const CANONICAL_SLUG = 'raahe'

/**
 * Makes the demo exports. The same options make the same bytes. `truth.json` is written last: where it is, the
 * demo is whole.
 */
export async function makeDemo(options: DemoOptions): Promise<DemoFacts> {
  const { out, areas, seed, format } = options
  const span = spanOf(options.lastMonth, options.months)
  await mkdir(join(out, 'areas'), { recursive: true })
  await rm(join(out, 'truth.json'), { force: true })
  const identities = openTextFile(join(out, 'identities.txt'), {
    encoding: 'utf-8',
    gzip: false,
  })
  const persons = options.persons === undefined ? null : sharePersons(areas, options.persons)
  const [tally, identityOf] = [emptyTally(), identityGiver()]
  const total = areas.flatMap((area) => area.municipalities).length
  const files: MadeFile[] = []
  let done = 0
  for (const area of areas) {
    const named = area.slug === CANONICAL_SLUG ? CANONICAL : RENAMED
    const dialect = format === 'csv' ? named : plainWritten(named)
    await writeFile(join(out, 'areas', `${area.slug}.yaml`), mappingText(area, dialect, format === 'csv'))
    const made = await makeArea({
      area,
      files: openAreaFiles(out, area, span, dialect, format),
      span,
      seed,
      tally,
      persons,
      identityOf,
      noteIdentity: (identity) => identities.write(`${identity}\n`),
      onMunicipality: ({ name }) =>
        options.onProgress?.({
          area: area.slug,
          municipality: name,
          done: ++done,
          total,
        }),
    })
    files.push(...made)
  }
  await identities.close()
  const truth = truthOf(seed, areas, span, tally, files)
  await writeFile(join(out, 'truth.json.part'), `${JSON.stringify(truth, null, 2)}\n`)
  await rename(join(out, 'truth.json.part'), join(out, 'truth.json'))
  return { files, rows: rowsByFeed(files), truth }
}
