import {
  type ExtractContext,
  type HttpClient,
  jsonOf,
  SourceUnavailable,
  UnexpectedAnswer,
} from '@elinvoima/pipeline'
import { z } from 'zod'

/** What the service allows: cells in a query, calls in a window of seconds. */
export interface PxwebConfig {
  readonly maxCells: number
  readonly maxCalls: number
  readonly timeWindow: number
}

const schema = z.object({
  maxCells: z.number().int().positive(),
  maxCalls: z.number().int().positive(),
  timeWindow: z.number().positive(),
})

/** Asks the service for its limits; throws UnexpectedAnswer when it states none. */
export async function readConfig(http: HttpClient, url: string): Promise<PxwebConfig> {
  const answer = await http.request({ url, accept: ['application/json'] })
  const config = schema.safeParse(jsonOf(answer, url))
  if (config.success) return config.data
  const got = Buffer.from(answer.bytes).toString('utf8').slice(0, 80)
  throw new UnexpectedAnswer({ url, expected: 'maxCells, maxCalls, timeWindow', got }, config.error)
}

/** what pxdata.stat.fi stated on 2026-08-29 */
export const statedConfig: PxwebConfig = { maxCells: 120_000, maxCalls: 40, timeWindow: 60 }

/** The service's limits; those it stated before when it answers but no longer states them. */
export async function currentConfig({ http, log }: ExtractContext, url: string): Promise<PxwebConfig> {
  try {
    return await readConfig(http, url)
  } catch (error) {
    const isDown = error instanceof SourceUnavailable && error.retriable
    if (isDown || !(error instanceof SourceUnavailable || error instanceof UnexpectedAnswer)) throw error
    log('limits not stated', { url, why: error.message, assumed: statedConfig })
    return statedConfig
  }
}
