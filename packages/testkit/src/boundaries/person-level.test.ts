import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { PERSON_LEVEL } from '../../../dashboard-kit/src/check/refusal-words.ts'

const pipelines = fileURLToPath(new URL('../../../../pipelines', import.meta.url))

const textOf = (path: string) => readFileSync(join(pipelines, path), 'utf8')

it('the check of pages knows every feed and staging table that has a person in a row', () => {
  const files = readdirSync(pipelines, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.includes('node_modules'),
  )
  const staged = files
    .filter((path) => /models\/staging\/\w+\.sql$/.test(path) && /\bperson_id\b/.test(textOf(path)))
    .map((path) => basename(path, '.sql'))
  const fed = files
    .filter((path) => /src\/contract\.ts$/.test(path) && /\bhenkilotunnus:/.test(textOf(path)))
    .map((path) => /name: '(\w+)'/.exec(textOf(path))?.[1])
  expect([staged.length > 0, fed.length > 0]).toEqual([true, true])
  expect([...staged, ...fed].toSorted()).toEqual(PERSON_LEVEL)
})
