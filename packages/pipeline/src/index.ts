export * from './source/definition.ts'
export * from './http/index.ts'
