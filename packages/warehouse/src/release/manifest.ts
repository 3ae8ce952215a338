import { z } from 'zod'

/** What a release says of itself, beside its files. */
export const manifestSchema = z.object({
  releaseId: z.string(),
  runId: z.number().int(),
  asOf: z.iso.date(),
  createdAt: z.iso.datetime(),
  isDemo: z.boolean(),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int().nonnegative() })),
  files: z.array(
    z.object({
      path: z.string(),
      sizeBytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>
