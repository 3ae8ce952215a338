import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import lockfile from 'proper-lockfile'
import { Busy } from './failures.ts'
import { lockFolder, type Owner } from './lock-folder.ts'

/** Who holds the lock, and the file in it that says so. */
function readOwner(lock: string): { readonly owner: Owner; readonly file: string } | null {
  try {
    const [name] = readdirSync(lock)
    if (name === undefined) return null
    const file = join(lock, name)
    return { owner: JSON.parse(readFileSync(file, 'utf8')), file }
  } catch {
    return null
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A process of another machine cannot be asked whether it lives: its lock ends when it stops renewing it. */
const isDead = ({ host, pid }: Owner): boolean => host === hostname() && !isAlive(pid)

/**
 * Runs `work` as the only one of this data folder, command line and daemon alike. A lock whose owner was killed
 * is taken over at once; one that was not renewed for a minute also. Throws Busy, naming the owner.
 */
export async function withLock<T>(lock: string, what: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true })
  const fs = lockFolder({ host: hostname(), pid: process.pid, what })
  const take = () =>
    lockfile.lock(dirname(lock), { lockfilePath: lock, stale: 60_000, update: 10_000, realpath: false, fs })
  const release = await take().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw error
    const held = readOwner(lock)
    // only the dead owner's own file is removed: if another was faster, its lock stands
    if (held && isDead(held.owner)) rmSync(held.file, { force: true })
    return take().catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'ELOCKED') throw again
      const { owner } = readOwner(lock) ?? held ?? {}
      throw new Busy(
        owner ? `${owner.what}, process ${owner.pid} of ${owner.host}` : 'it is just being taken',
      )
    })
  })
  try {
    return await work()
  } finally {
    await release()
  }
}
