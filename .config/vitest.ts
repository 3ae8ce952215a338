import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{packages,pipelines,dashboards}/*/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.evidence/**', '**/.edition/**', '**/build/**', '**/*.e2e.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
