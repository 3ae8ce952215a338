import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'

const chunk = 1 << 20

/** SHA-256 of a file's bytes, in hexadecimal; a large file is read a part at a time. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  if (statSync(path).size <= chunk) return hash.update(readFileSync(path)).digest('hex')
  for await (const part of createReadStream(path, { highWaterMark: chunk })) hash.update(part as Buffer)
  return hash.digest('hex')
}
