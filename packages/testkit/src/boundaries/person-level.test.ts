import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { PERSON_LEVEL } from '../../../dashboard-kit/src/check/refusal-words.ts'

const pipelines = fileURLToPath(new URL('../../../../pipelines', import.meta.url))

it('the check of pages knows every staging table that has a person in a row', () => {
  const models = readdirSync(pipelines, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /models\/staging\/\w+\.sql$/.test(path) && !path.includes('node_modules'),
  )
  const withPersons = models
    .filter((path) => /\bperson_id\b/.test(readFileSync(join(pipelines, path), 'utf8')))
    .map((path) => basename(path, '.sql'))
  expect(withPersons.length).toBeGreaterThan(0)
  expect(withPersons.toSorted()).toEqual(PERSON_LEVEL)
})
