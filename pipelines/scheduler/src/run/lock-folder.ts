import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { join } from 'node:path'

export interface Owner {
  readonly host: string
  readonly pid: number
  readonly what: string
}

type Done = (error: NodeJS.ErrnoException | null) => void

const heldCodes = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR']

function makeHeld(path: string, owner: Owner): void {
  const mark = randomUUID()
  const making = `${path}.${mark}`
  fs.mkdirSync(making)
  try {
    fs.writeFileSync(join(making, mark), JSON.stringify(owner))
    // a folder takes the place of none or of an empty one, never of one that names its owner
    fs.renameSync(making, path)
  } catch (error) {
    fs.rmSync(making, { recursive: true, force: true })
    const { code } = error as NodeJS.ErrnoException
    throw heldCodes.includes(code ?? '') ? Object.assign(new Error('held'), { code: 'EEXIST' }) : error
  }
}

const called = (work: () => void, done: Done): void => {
  try {
    work()
  } catch (error) {
    done(error as NodeJS.ErrnoException)
    return
  }
  done(null)
}

/** The file system as proper-lockfile wants it, where the lock is never seen without the file that names its owner. */
export const lockFolder = (owner: Owner) => ({
  ...fs,
  mkdir: (path: string, done: Done) => called(() => makeHeld(path, owner), done),
  rmdir: (path: string, done: Done) => called(() => fs.rmSync(path, { recursive: true, force: true }), done),
  rmdirSync: (path: string) => fs.rmSync(path, { recursive: true, force: true }),
})
