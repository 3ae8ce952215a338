export * from './replay/index.ts'
export * from './metric/index.ts'
