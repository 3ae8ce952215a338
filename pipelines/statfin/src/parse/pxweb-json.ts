import { z } from 'zod'
import type { PxDocument } from './document.ts'

/** PxWeb v1's own format `json`; the only one that tells a hidden figure from one that does not apply. */
export const pxwebJson = z.object({
  columns: z.array(z.object({ code: z.string(), text: z.string(), type: z.enum(['d', 't', 'c']) })),
  data: z.array(z.object({ key: z.array(z.string()), values: z.array(z.string()) })),
  metadata: z.array(z.object({ updated: z.string().optional() })).optional(),
})

export function documentOfPxwebJson(answer: z.output<typeof pxwebJson>): PxDocument {
  const keys = answer.columns.filter(({ type }) => type !== 'c')
  return {
    updated: answer.metadata?.[0]?.updated ?? null,
    keys: keys.map(({ code, text, type }) => ({ code, text, isTime: type === 't' })),
    contents: answer.columns.filter(({ type }) => type === 'c').map(({ code, text }) => ({ code, text })),
    rows: answer.data,
  }
}
