#!/usr/bin/env node
const tsx = await import('tsx/esm/api').catch(() => null)
if (tsx === null) {
  process.stderr.write('the packages are not installed; install them with npm start\n')
  process.exit(2)
}
tsx.register()
const { main } = await import('../src/cli/main.ts')
await main(process.argv.slice(2))
