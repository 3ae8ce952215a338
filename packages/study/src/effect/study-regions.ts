import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Design, Finding } from './study-region.ts'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

/** Studies the regions of these seeds in a few processes; the findings are in the order of the seeds. */
export async function studyRegions(
  design: Design,
  seeds: readonly number[],
  processes: number,
  onRegion: (done: number) => void,
): Promise<Finding[]> {
  let done = 0
  const found = new Map<number, Finding[]>()
  const shares = Array.from({ length: processes }, (_, own) =>
    seeds.filter((_, place) => place % processes === own),
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
        found.set(left.shift() ?? -1, JSON.parse(line) as Finding[])
        onRegion(++done)
      })
      child.on('error', reject)
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`study: a process ended with ${code}`)),
      )
    })
  await Promise.all(shares.filter((own) => own.length > 0).map(studyShare))
  return seeds.flatMap((seed) => found.get(seed) ?? [])
}
