import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bin, install, root, run } from './install.mjs'

const elinvoima = (...words) => run(bin('elinvoima'), words)

/** Ends the process with the code of the first step that failed. */
function check(code) {
  if (code !== 0) process.exit(code)
}

install()
const inbox = join(root, 'data', 'inbox')
if (!existsSync(join(inbox, 'truth.json'))) check(elinvoima('demo', '--out', inbox))
check(elinvoima('refresh'))
check(elinvoima('site'))
check(elinvoima('serve', '--port', '4000'))
