import type { HttpAnswer } from '../source/definition.ts'
import { UnexpectedAnswer } from './unexpected-answer.ts'

/** The JSON of an answer; throws UnexpectedAnswer naming the first characters when it is something else. */
export function jsonOf(answer: Pick<HttpAnswer, 'bytes'>, url: string): unknown {
  const text = Buffer.from(answer.bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (cause) {
    const got = `"${text.slice(0, 80).replace(/\s+/g, ' ')}"`
    throw new UnexpectedAnswer({ url, expected: 'JSON', got }, cause)
  }
}
