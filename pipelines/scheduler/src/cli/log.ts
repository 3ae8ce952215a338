import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { maskIdentities } from '../run/mask-identities.ts'

/** One JSON line an event in `<data>/log/elinvoima.log`; whatever looks like an identity is masked. */
export function openLog(data: string) {
  const folder = join(data, 'log')
  mkdirSync(folder, { recursive: true })
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: join(folder, 'elinvoima.log'), sync: true }),
  )
  const masked = (facts: Record<string, unknown>) =>
    JSON.parse(maskIdentities(JSON.stringify(facts, (_, v) => (typeof v === 'bigint' ? Number(v) : v))))
  return (message: string, facts: Record<string, unknown> = {}) =>
    logger.info(masked(facts), maskIdentities(message))
}
