import type { SessionStore } from '@fastify/session'
import type { Session } from 'fastify'
import { LRUCache } from 'lru-cache'

export interface SessionLimits {
  readonly idleMs: number
  readonly absoluteMs: number
}

interface Kept {
  readonly session: Session
  readonly startedAt: number
  seenAt: number
}

const mostSessions = 10_000

/**
 * Sessions in the memory of this process, each ended when its reader has been idle or signed in for too long. A
 * session that was ended cannot come back, and none outlives the process.
 */
export function limitedSessions({ idleMs, absoluteMs }: SessionLimits, now: () => Date) {
  const kept = new LRUCache<string, Kept>({ max: mostSessions })
  const at = () => now().getTime()

  function alive(id: string): Kept | null {
    const one = kept.get(id)
    if (!one) return null
    const isOver = at() - one.seenAt >= idleMs || at() - one.startedAt >= absoluteMs
    if (isOver) kept.delete(id)
    return isOver ? null : one
  }

  const store: SessionStore = {
    set(id, session, done) {
      const one = alive(id)
      // a copy: what is given holds the whole request that it came by
      const copy: Session = JSON.parse(JSON.stringify(session))
      kept.set(id, { session: copy, startedAt: one?.startedAt ?? at(), seenAt: one?.seenAt ?? at() })
      done()
    },
    get: (id, done) => done(null, alive(id)?.session ?? null),
    destroy(id, done) {
      kept.delete(id)
      done()
    },
  }

  /** Says that the reader of a session is there. */
  const seen = (id: string): void => {
    const one = alive(id)
    if (one) one.seenAt = at()
  }
  return { store, seen }
}

export type LimitedSessions = ReturnType<typeof limitedSessions>
