import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{packages,pipelines,dashboards}/*/**/*.e2e.test.ts'],
    exclude: ['**/node_modules/**', '**/.evidence/**', '**/.edition/**', '**/build/**'],
    testTimeout: 120_000,
    hookTimeout: 900_000,
    maxWorkers: 1,
  },
})
