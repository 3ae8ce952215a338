import { jsonOf, UnexpectedAnswer } from '@elinvoima/pipeline'
import { z } from 'zod'

const schema = z.object({
  title: z.string(),
  variables: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      values: z.array(z.string()),
      valueTexts: z.array(z.string()),
      elimination: z.boolean().optional(),
      time: z.boolean().optional(),
    }),
  ),
})

export type PxwebMetadata = z.output<typeof schema>
export type PxwebVariable = PxwebMetadata['variables'][number]

/** Reads what a table says of itself; throws UnexpectedAnswer on anything else. */
export function readMetadata(bytes: Uint8Array, url: string): PxwebMetadata {
  const answer = jsonOf({ bytes }, url)
  const metadata = schema.safeParse(answer)
  if (metadata.success) return metadata.data
  const issue = metadata.error.issues[0]
  const got = `${issue?.path.join('.') || 'another shape'}: ${issue?.message}`
  throw new UnexpectedAnswer({ url, expected: 'the metadata of a PxWeb table', got }, metadata.error)
}
