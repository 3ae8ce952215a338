import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { openTextFile } from './text-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'text-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function written(name: string, gzip: boolean): Promise<Buffer> {
  const path = join(folder, name)
  const sink = openTextFile(path, { encoding: 'latin-1', gzip, start: 'päivä\n' })
  for (let line = 0; line < 40_000; line++) await sink.write(`${line};ä\n`)
  await sink.close()
  return gzip ? gunzipSync(readFileSync(path)) : readFileSync(path)
}

it('writes every line in order, packed or not, in the encoding asked for', async () => {
  const [plain, packed] = [await written('plain', false), await written('packed', true)]
  expect(plain.equals(packed)).toBe(true)
  const lines = plain.toString('latin1').trimEnd().split('\n')
  expect([lines[0], lines[1], lines.at(-1), lines.length]).toEqual(['päivä', '0;ä', '39999;ä', 40_001])
})

it.each([true, false])('fails where the file cannot be written (gzip %s)', async (gzip) => {
  const sink = openTextFile(join(folder, 'missing', 'file'), { encoding: 'utf-8', gzip })
  await expect(sink.close()).rejects.toThrow('ENOENT')
})
