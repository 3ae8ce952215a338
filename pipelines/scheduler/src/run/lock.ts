import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import lockfile from 'proper-lockfile'
import { Busy } from './failures.ts'

const ownerFile = (lock: string) => `${lock}.owner`

const readOwner = (lock: string): { pid: number; what: string } | null => {
  try {
    return JSON.parse(readFileSync(ownerFile(lock), 'utf8'))
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

async function take(lock: string): Promise<() => Promise<void>> {
  return lockfile.lock(dirname(lock), { lockfilePath: lock, stale: 60_000, update: 10_000, realpath: false })
}

/**
 * Runs `work` as the only one of this data folder, command line and daemon alike. A lock whose owner was killed
 * is taken over at once. Throws Busy, naming the owner.
 */
export async function withLock<T>(lock: string, what: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true })
  const release = await take(lock).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw error
    const owner = readOwner(lock)
    if (!owner || isAlive(owner.pid))
      throw new Busy(owner ? `${owner.what}, process ${owner.pid}` : 'unknown')
    rmSync(lock, { recursive: true, force: true })
    return take(lock)
  })
  writeFileSync(ownerFile(lock), JSON.stringify({ pid: process.pid, what }))
  try {
    return await work()
  } finally {
    rmSync(ownerFile(lock), { force: true })
    await release()
  }
}
