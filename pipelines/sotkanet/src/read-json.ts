import { jsonOf, UnexpectedAnswer } from '@elinvoima/pipeline'
import type { z } from 'zod'

/**
 * The JSON of an answer, held against the shape the service documents.
 * Throws UnexpectedAnswer with the first place that differs: `sotkanet <answer> [3].code: expected string, got null`.
 */
export function readJson<Shape>(answer: string, bytes: Uint8Array, shape: z.ZodType<Shape>): Shape {
  const place = `sotkanet ${answer}`
  const checked = shape.safeParse(jsonOf({ bytes }, place))
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const path = (issue?.path ?? []).map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  )
  const [, expected, got] = /^Invalid input: expected (.+), received (.+)$/.exec(issue?.message ?? '') ?? []
  throw new UnexpectedAnswer({
    url: path.length === 0 ? place : `${place} ${path.join('')}`,
    expected: expected ?? issue?.message ?? 'the documented shape',
    got: got ?? 'another',
  })
}
