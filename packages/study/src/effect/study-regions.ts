import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { KeptFindings } from './kept-findings.ts'
import type { Design, Finding } from './study-region.ts'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

/** How regions are studied: in so many processes, none anew whose findings are kept. */
export interface Manner {
  readonly processes: number
  readonly kept: KeptFindings
  readonly onRegion: (done: number) => void
}

/** Studies the regions of these seeds in a few processes; the findings are in the order of the seeds. */
export async function studyRegions(
  design: Design,
  seeds: readonly number[],
  { processes, kept, onRegion }: Manner,
): Promise<Finding[]> {
  const found = new Map<number, readonly Finding[]>()
  for (const seed of seeds) {
    const findings = kept.of(seed)
    if (findings) found.set(seed, findings)
  }
  const wanted = seeds.filter((seed) => !found.has(seed))
  const shares = Array.from({ length: processes }, (_, own) =>
    wanted.filter((_, place) => place % processes === own),
  )
  const studyShare = (own: readonly number[]) =>
    new Promise<void>((resolve, reject) => {
      const left = [...own]
      const child = spawn(
        process.execPath,
        [...process.execArgv, worker, JSON.stringify({ design, seeds: own })],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [seed, findings] = [left.shift() ?? -1, JSON.parse(line) as Finding[]]
        kept.keep(seed, findings)
        found.set(seed, findings)
        onRegion(found.size)
      })
      child.on('error', reject)
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`study: a process ended with ${code}`)),
      )
    })
  await Promise.all(shares.filter((own) => own.length > 0).map(studyShare))
  return seeds.flatMap((seed) => found.get(seed) ?? [])
}
