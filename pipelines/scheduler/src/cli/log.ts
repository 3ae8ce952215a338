import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { maskIdentities } from '../run/mask-identities.ts'

/** A file of JSON lines in `<data>/log`, each with its time. */
function openLines(data: string, name: string) {
  const folder = join(data, 'log')
  mkdirSync(folder, { recursive: true })
  return pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: join(folder, name), sync: true }),
  )
}

/** One JSON line an event in `<data>/log/elinvoima.log`; whatever looks like an identity is masked. */
export function openLog(data: string) {
  const logger = openLines(data, 'elinvoima.log')
  const masked = (facts: Record<string, unknown>) =>
    JSON.parse(maskIdentities(JSON.stringify(facts, (_, v) => (typeof v === 'bigint' ? Number(v) : v))))
  return (message: string, facts: Record<string, unknown> = {}) =>
    logger.info(masked(facts), maskIdentities(message))
}

/** One JSON line a request in `<data>/log/access.log`: exactly the facts it is told, and the time. */
export function openAccessLog(data: string) {
  const logger = openLines(data, 'access.log')
  return (access: Record<string, unknown>) => logger.info(access)
}
