import type { z } from 'zod'
import { jsonOf } from './json.ts'
import { UnexpectedAnswer } from './unexpected-answer.ts'

/**
 * A reader of a source's JSON answers, held against the shape that the service documents.
 * Reading throws UnexpectedAnswer with the first place that differs:
 * `kela <answer> [3].code: expected string, got null`.
 */
export const jsonReader =
  (source: string) =>
  <Shape>(answer: string, bytes: Uint8Array, shape: z.ZodType<Shape>): Shape => {
    const place = `${source} ${answer}`
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
