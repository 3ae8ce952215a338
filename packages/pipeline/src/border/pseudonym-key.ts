import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const keyBytes = 32

export class KeyUnusable extends Error {
  override readonly name = 'KeyUnusable'
}

const decode = (text: string, where: string): Uint8Array => {
  const hex = text.trim()
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new KeyUnusable(`${where}: expected 64 hexadecimal digits`)
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}

/**
 * The key that identities are replaced under: the text given (an environment variable), else the file, which must
 * be readable by its owner only. Throws KeyUnusable, naming what is wrong, never the key.
 */
export function readPseudonymKey(given: string | undefined, file: string): Uint8Array {
  if (given !== undefined) return decode(given, 'the pseudonym key of the environment')
  if (!existsSync(file)) throw new KeyUnusable(`${file}: no pseudonym key there`)
  const mode = statSync(file).mode & 0o777
  if (mode & 0o077) throw new KeyUnusable(`${file}: mode is ${mode.toString(8)}, expected 600`)
  return decode(readFileSync(file, 'utf8'), file)
}

/** Makes a new random key file, mode 0600. Refuses to overwrite one. */
export function makePseudonymKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, `${randomBytes(keyBytes).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
}
