import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest } from './folder.ts'
import { hashFile } from './hash-file.ts'

/** What is wrong with a release's files, a line each: missing, changed, or not named by the manifest. */
export async function verifyFiles(releases: string, releaseId: string): Promise<string[]> {
  const folder = join(releases, releaseId)
  const manifest = readManifest(releases, releaseId)
  const faults: string[] = []
  for (const { path, sha256 } of manifest.files) {
    const whole = join(folder, path)
    if (!existsSync(whole)) faults.push(`${path}: missing`)
    else if ((await hashFile(whole)) !== sha256) faults.push(`${path}: changed since the release was made`)
  }
  const named = new Set(['manifest.json', ...manifest.files.map(({ path }) => path)])
  for (const entry of readdirSync(folder, { recursive: true })) {
    const path = String(entry).replaceAll('\\', '/')
    if (statSync(join(folder, path)).isFile() && !named.has(path)) faults.push(`${path}: not in the manifest`)
  }
  return faults
}
