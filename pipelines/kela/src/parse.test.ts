import { expect, test } from 'vitest'
import { dataSets } from './data-set.ts'
import { parse } from './parse.ts'

test('refuses a snapshot that it did not name', () => {
  expect(() => [...parse({ name: 'data.csv', bytes: new Uint8Array() })]).toThrow(
    `kela: expected a snapshot of ${dataSets.map(({ name }) => name).join(', ')} or kelasto, got data.csv`,
  )
})
