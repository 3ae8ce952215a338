import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exitCodeOf, exitCodes } from './failures.ts'
import { withLock } from './lock.ts'

let folder = ''
let lock = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, 'refresh.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

function heldBy(owner: { host: string; pid: number }) {
  mkdirSync(lock)
  writeFileSync(join(lock, 'mark'), JSON.stringify({ ...owner, what: 'refresh (schedule)' }))
}

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid
const take = () => withLock(lock, 'refresh (command)', async () => 'done')

it('lets one at a time in, and tells the other who holds it', async () => {
  await withLock(lock, 'refresh (command)', async () => {
    const refused = await take().catch((error: unknown) => error)
    expect(exitCodeOf(refused)).toBe(exitCodes.busy)
    expect(String(refused)).toContain(`refresh (command), process ${process.pid} of ${hostname()}`)
  })
  expect(await take()).toBe('done')
})

it('leaves nothing behind, whether the work succeeds or not', async () => {
  await take()
  await expect(withLock(lock, 'x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(folder)).toEqual([])
})

it('is taken over at once from a process that is dead', async () => {
  heldBy({ host: hostname(), pid: deadPid() })
  expect(await take()).toBe('done')
  expect(existsSync(lock)).toBe(false)
})

it('goes to one only of many that find its owner dead', async () => {
  heldBy({ host: hostname(), pid: deadPid() })
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    await new Promise((resolve) => setTimeout(resolve, 30))
    inside -= 1
  }
  const ends = await Promise.allSettled(Array.from({ length: 8 }, () => withLock(lock, 'x', work)))
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true)
  expect(most).toBe(1)
})

it('stays with a process of another machine while that one renews it', async () => {
  heldBy({ host: 'another-machine', pid: deadPid() })
  await expect(take()).rejects.toThrow('of another-machine')
  const longAgo = new Date(Date.now() - 120_000)
  utimesSync(lock, longAgo, longAgo)
  expect(await take()).toBe('done')
})
