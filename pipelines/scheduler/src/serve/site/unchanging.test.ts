import { expect, it } from 'vitest'
import { isUnchanging } from './unchanging.ts'

const hash = '0123456789abcdef0123456789abcdef'

it.each([
  '/_app/immutable/chunks/index.1Txe75FE.js',
  '/analyst/_app/immutable/nodes/0.css',
  `/data/release/unemployed/${hash}/unemployed.duckdb`,
  `/api/prerendered_queries/${hash}.arrow`,
  `/analyst/api/prerendered_queries/${hash}.arrow`,
])('%s never changes', (path) => expect(isUnchanging(path)).toBe(true))

it.each([
  '/',
  '/_app/version.json',
  '/data/manifest.json',
  '/data/release/unemployed/unemployed.schema.json',
  `/api/${hash}/all-queries.json`,
  '/fix-tprotocol-service-worker.js',
])('%s may change', (path) => expect(isUnchanging(path)).toBe(false))
