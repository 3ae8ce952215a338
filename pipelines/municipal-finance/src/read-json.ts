import { jsonReader } from '@elinvoima/pipeline'

/** The JSON of an answer, held against the shape the service documents. */
export const readJson = jsonReader('municipal-finance')
