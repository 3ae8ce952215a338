import { expect, it } from 'vitest'
import { eachPart, IncompleteExtract } from './incomplete-extract.ts'

async function* twice(part: string) {
  yield `${part}1`
  if (part === 'b') throw new Error('b is down')
  yield `${part}2`
}

it('yields the other parts when one fails, and then names it', async () => {
  const seen: string[] = []
  const run = async () => {
    for await (const item of eachPart(['a', 'b', 'c'], (part) => part, twice)) seen.push(item)
  }
  const error = await run().catch((caught: unknown) => caught)
  expect(seen).toEqual(['a1', 'a2', 'b1', 'c1', 'c2'])
  expect(error).toBeInstanceOf(IncompleteExtract)
  expect(error).toMatchObject({ failed: ['b'], message: '1 of 3 parts failed: b: b is down' })
})
