import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { metricPages, pagesFolder } from './pages.ts'

test('the committed pages are the generated ones, and there are no others', async () => {
  const generated = [...(await metricPages())].map(([name, text]) => [name, `${text}\n`])
  const committed = readdirSync(pagesFolder).map((name) => [
    name,
    readFileSync(new URL(name, pagesFolder), 'utf8'),
  ])
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(generated))
})
