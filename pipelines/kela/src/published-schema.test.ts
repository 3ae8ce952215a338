import { readFileSync } from 'node:fs'
import { replayData } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dataSets } from './data-set.ts'
import { mayHold } from './extract-files.ts'
import { checkFields } from './fields.ts'
import { dataPackage } from './shapes.ts'

const data = replayData()

test.skipIf(data === null)('the stored description of the share until 2024 fits its contract', () => {
  const path = `${data}/kela/opendata-2024-dialect/kunnan-osarahoittaman-tyomarkkinatuen.resources.json`
  const { resources } = dataPackage.parse({
    resources: z.array(z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8'))),
  })
  const set = dataSets.find(({ name }) => name === 'labour-market-support-share')
  const fields = resources[0]?.schema.fields ?? []
  expect(set && checkFields(set, set.stem, fields)).toHaveLength(13)
})

test('a file cut by years is fetched for its years only', () => {
  expect(mayHold('data_2005_2017.csv', 2017)).toBe(true)
  expect(mayHold('data_2005_2017.csv', 2018)).toBe(false)
  expect(mayHold('data_2018.csv', 2018)).toBe(true)
  expect(mayHold('data_2018.csv', 2017)).toBe(false)
  expect(mayHold('data.csv', 1999)).toBe(true)
})
