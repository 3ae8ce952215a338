export * from './metric/index.ts'
export * from './replay/index.ts'
