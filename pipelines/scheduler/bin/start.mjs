import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install, root, run } from './install.mjs'

const bin = (name) => join(root, 'node_modules', '.bin', name)

function step(command, words) {
  const code = run(command, words)
  if (code !== 0) process.exit(code)
}

install()
const inbox = join(root, 'data', 'inbox')
if (!existsSync(join(inbox, 'truth.json'))) step(bin('elinvoima'), ['demo', '--out', inbox])
step(bin('elinvoima'), ['refresh'])
step(bin('turbo'), ['run', 'sources'])
step(bin('turbo'), ['run', 'build'])
step(bin('elinvoima'), ['serve', '--port', '4000'])
