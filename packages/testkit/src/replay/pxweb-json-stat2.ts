import type { PxwebAnswer, PxwebVariable } from './pxweb-answer.ts'
import { contentsCode } from './pxweb-metadata.ts'

/** The same cells as PxWeb v1's JSON-stat 2: `category.index` is an object, a missing value is null with its symbol in `status`. */
export function jsonStat2Of(answer: PxwebAnswer, variables: readonly PxwebVariable[]) {
  const cells = new Map<string, string>()
  const contents = answer.columns.filter(({ type }) => type === 'c')
  for (const { key, values } of answer.data) {
    for (const [at, { code }] of contents.entries()) cells.set([...key, code].join('|'), values[at] ?? '..')
  }
  const inOrder = positions(variables).map((path) => cells.get(path.join('|')) ?? '..')
  const isMissing = (text: string) => /^(\.+|-)$/.test(text)
  return {
    version: '2.0',
    class: 'dataset',
    label: answer.metadata[0]?.label,
    source: answer.metadata[0]?.source,
    updated: answer.metadata[0]?.updated.replaceAll(/(?<=\d)\.(?=\d)/g, ':'),
    id: variables.map(({ code }) => code),
    size: variables.map(({ values }) => values.length),
    role: {
      time: variables.filter(({ time }) => time === true).map(({ code }) => code),
      metric: [contentsCode],
    },
    dimension: Object.fromEntries(variables.map((variable) => [variable.code, dimensionOf(variable)])),
    value: inOrder.map((text) => (isMissing(text) ? null : Number(text))),
    status: Object.fromEntries([...inOrder.entries()].filter(([, text]) => isMissing(text))),
  }
}

function positions(variables: readonly PxwebVariable[]): string[][] {
  return variables.reduce<string[][]>(
    (paths, { values }) => paths.flatMap((path) => values.map((value) => [...path, value])),
    [[]],
  )
}

function dimensionOf({ text, values, valueTexts }: PxwebVariable) {
  return {
    label: text,
    category: {
      index: Object.fromEntries(values.map((value, at) => [value, at])),
      label: Object.fromEntries(values.map((value, at) => [value, valueTexts[at]])),
    },
  }
}
