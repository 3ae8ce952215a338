import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished, pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** A file written front to back in pieces. */
export interface TextSink {
  /** Takes text; a promise where the disk should be waited for, rejected where it cannot be written. */
  write(text: string): Promise<void> | null
  close(): Promise<void>
}

const PIECE_CHARACTERS = 1 << 16

/**
 * Opens a text file that begins with `start`, gzipped where asked. The gzip header carries no time, so equal text
 * makes equal bytes.
 */
export function openTextFile(
  path: string,
  options: { encoding: 'utf-8' | 'latin-1'; gzip: boolean; start?: string },
): TextSink {
  const file = createWriteStream(path)
  const gzip = options.gzip ? createGzip({ level: 3 }) : null
  const target = gzip ?? file
  const written = gzip ? pipeline(gzip, file) : finished(file)
  // a failure is met by whoever writes or closes next
  written.catch(() => undefined)
  const encoding = options.encoding === 'utf-8' ? 'utf8' : 'latin1'
  let pending = options.start ?? ''
  const send = (): Promise<void> | null => {
    const piece = Buffer.from(pending, encoding)
    pending = ''
    return target.write(piece) ? null : Promise.race([once(target, 'drain'), written]).then(() => undefined)
  }
  return {
    write(text) {
      pending += text
      return pending.length < PIECE_CHARACTERS ? null : send()
    },
    async close() {
      target.end(Buffer.from(pending, encoding))
      await written
    },
  }
}
