/// <reference path="./jsonstat-toolkit.d.ts" />
import JSONstat, { type JsonStatDataset } from 'jsonstat-toolkit'
import { z } from 'zod'
import type { PxDocument } from './document.ts'
import { symbolOf } from './missing-symbol.ts'

/** JSON-stat 2 in both of StatFin's dialects: PxWeb v1 (`index` is an object) and PxApi (`index` is an array, states are numbers). */
export const jsonStat2 = z.looseObject({
  class: z.literal('dataset'),
  id: z.array(z.string()).min(1),
  size: z.array(z.number().int()),
  dimension: z.record(z.string(), z.looseObject({ category: z.looseObject({}) })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  updated: z.string().optional(),
  role: z.object({ time: z.array(z.string()).optional(), metric: z.array(z.string()).optional() }).optional(),
  extension: z
    .looseObject({ missingValueDescriptions: z.record(z.string(), z.string()).optional() })
    .optional(),
})

export function documentOfJsonStat2(answer: z.output<typeof jsonStat2>): PxDocument {
  const dataset = JSONstat(answer)
  const dimensions = dataset.id.map((code) => dimensionOf(dataset, code))
  const metric = answer.role?.metric?.[0]
  const keys = dimensions.filter(({ code }) => code !== metric)
  const contents = dimensions.find(({ code }) => code === metric)?.values ?? [
    { code: '', text: answer.label },
  ]
  const strides = stridesOf(answer.size)
  const descriptions = answer.extension?.missingValueDescriptions ?? {}
  const strideOf = (code: string | undefined) => strides[dataset.id.indexOf(code ?? '')] ?? 0

  const figureAt = (position: number): string => {
    const value = dataset.value[position]
    return typeof value === 'number' ? String(value) : symbolOf(dataset.status?.[position], descriptions)
  }
  const places = keys.reduce(
    (sofar, { code, values }) =>
      sofar.flatMap(({ key, at }) =>
        values.map((value, index) => ({ key: [...key, value.code], at: at + index * strideOf(code) })),
      ),
    [{ key: [] as string[], at: 0 }],
  )
  return {
    updated: answer.updated ?? null,
    keys: keys.map(({ code, text }) => ({ code, text, isTime: answer.role?.time?.includes(code) === true })),
    contents: contents.map(({ code, text }) => ({ code, text: String(text ?? code) })),
    rows: places.map(({ key, at }) => ({
      key,
      values: contents.map((_, index) => figureAt(at + index * strideOf(metric))),
    })),
  }
}

function dimensionOf(dataset: JsonStatDataset, code: string) {
  const dimension = dataset.Dimension(code)
  return {
    code,
    text: dimension.label ?? code,
    values: dimension.id.map((value) => ({ code: value, text: dimension.Category(value).label })),
  }
}

/** How far apart in `value` two neighbours of each dimension are: the last dimension runs fastest. */
function stridesOf(size: readonly number[]): number[] {
  return size.map((_, at) => size.slice(at + 1).reduce((product, length) => product * length, 1))
}
