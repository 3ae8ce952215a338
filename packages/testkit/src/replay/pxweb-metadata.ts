import { contentColumns, keyColumns, type PxwebAnswer, type PxwebVariable } from './pxweb-answer.ts'

export interface PxwebMetadata {
  readonly title: string
  readonly variables: readonly PxwebVariable[]
}

export const contentsCode = 'contentscode'

/** The metadata that a table must have had to be answered like this; a dimension with a total can be left out of a query. */
export function metadataOf(answer: PxwebAnswer): PxwebMetadata {
  const contents = contentColumns(answer)
  const variables = keyColumns(answer).map((column, position): PxwebVariable => {
    const values = [...new Set(answer.data.map(({ key }) => key[position] ?? ''))]
    if (column.type === 't') values.sort()
    return {
      code: column.code,
      text: column.text,
      values,
      valueTexts: values,
      ...(column.type === 't' ? { time: true } : {}),
      ...(column.type === 'd' && values.includes('SSS') ? { elimination: true } : {}),
    }
  })
  return {
    title: answer.metadata[0]?.label ?? '',
    variables: [
      ...variables,
      {
        code: contentsCode,
        text: 'Tiedot',
        values: contents.map(({ code }) => code),
        valueTexts: contents.map(({ text }) => text),
      },
    ],
  }
}
