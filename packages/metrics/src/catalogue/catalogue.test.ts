import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { metricColumns } from '../definition/columns.ts'
import { metricCatalogue, withDependencies } from './catalogue.ts'
import { isVerified, metricRows, parameterRows } from './release-rows.ts'

const metrics = metricCatalogue()

test.each(metrics)(
  '$name is named by its path, with its SQL and its spec beside it',
  ({ name, file, sql }) => {
    const stem = file.pathname.split('/').at(-1)?.replace(/\.ts$/, '')
    expect(stem).toBe(name.replaceAll('_', '-'))
    expect(existsSync(sql)).toBe(true)
    expect(existsSync(new URL(`${stem}.test.ts`, file))).toBe(true)
  },
)

test.each(metrics.filter(({ compute }) => compute === null))(
  '$name says in the first line of its SQL the grain it declares',
  ({ sql, grain }) => {
    expect(readFileSync(sql, 'utf8').split('\n')[0]).toBe(`-- one row is ${grain}`)
  },
)

test('has every indicator that a domain folder defines', () => {
  const source = new URL('../', import.meta.url)
  const defined = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('definition'))
    .flatMap((file) =>
      [
        ...readFileSync(new URL(file, source), 'utf8').matchAll(/defineMetric\(\{[\s\S]*?\bname: '(\w+)'/g),
      ].map(([, name]) => name),
    )
  expect(metrics.map(({ name }) => name).toSorted()).toEqual(defined.toSorted())
})

test('puts each indicator after those it reads', () => {
  for (const metric of metrics) expect(withDependencies(metric).at(-1)).toBe(metric)
})

test('passes on that a rule is unverified to the indicators that read it', () => {
  const verified = metrics.filter(isVerified).map(({ name }) => name)
  expect(verified).toEqual(['unemployed', 'unemployment_rate', 'activation_rate'])
})

test('gives the release a row for each indicator and each parameter', () => {
  expect(metricRows().map(({ name }) => name)).toEqual(metrics.map(({ name }) => name))
  expect(metricRows().find(({ name }) => name === 'unemployed')).toMatchObject({
    how_en: expect.stringContaining('Statistics Finland'),
    means_fi: expect.stringContaining('työnhakijat'),
    means_en: expect.stringContaining('seekers'),
    not_this_en: expect.stringContaining('Survey'),
    has_interval: false,
  })
  expect(parameterRows()).toContainEqual(expect.objectContaining({ name: 'long_term_months', value: 12 }))
})

test.each(metrics)('$name has columns with a type and a meaning, each once', (metric) => {
  const names = metricColumns(metric).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
