import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from '@elinvoima/pipeline'
import { currentRelease, loadReference, openWarehouse } from '@elinvoima/warehouse'
import type { Settings } from '../settings/settings.ts'
import { siteBehind } from '../site/site-behind.ts'
import { sources } from '../sources.ts'
import { type Finding, finding } from './finding.ts'
import { signInFinding } from './sign-in-finding.ts'

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNew = major > 20 || (major === 20 && minor >= 19)
  return finding('node', isNew ? 'ok' : 'broken', version, 'install Node 20.19 or newer')
}

function keyFinding({ pseudonymKey: { text, file, isConfigured }, inbox }: Settings): Finding {
  if (text) return finding('pseudonym key', 'ok', 'in the environment', '')
  const demo = join(inbox, 'pseudonym.key')
  const path = !isConfigured && existsSync(demo) ? demo : file
  if (!existsSync(path)) {
    const mend = `(umask 077; mkdir -p "$(dirname ${path})"; openssl rand -hex 32 > ${path})`
    return finding('pseudonym key', isConfigured ? 'broken' : 'missing', `none at ${path}`, mend)
  }
  const mode = statSync(path).mode & 0o777
  const isOpen = (mode & 0o077) !== 0
  return finding(
    'pseudonym key',
    isOpen ? 'broken' : 'ok',
    `${path} ${mode.toString(8)}`,
    `chmod 600 ${path}`,
  )
}

function folderFinding(what: string, folder: string): Finding {
  if (!existsSync(folder)) return finding(what, 'missing', `no ${folder}`, `mkdir -p ${folder}`)
  try {
    accessSync(folder, constants.W_OK)
    return finding(what, 'ok', folder, '')
  } catch {
    return finding(what, 'broken', `${folder} cannot be written`, `sudo chown -R "$USER" ${folder}`)
  }
}

async function referenceFinding({ reference }: Settings): Promise<Finding> {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    await loadReference(warehouse.connection, reference)
    return finding('reference data', 'ok', reference, '')
  } catch (error) {
    return finding('reference data', 'broken', String(error), 'git restore data/reference')
  } finally {
    warehouse.close()
  }
}

function inboxFinding({ inbox }: Settings): Finding {
  const feeds = sources.flatMap((source) => (source.kind === 'feed' ? [source] : []))
  const files = existsSync(inbox) ? feeds.reduce((sum, feed) => sum + findFiles(inbox, feed).length, 0) : 0
  const mend = `copy the exports to ${inbox}, or: elinvoima demo --out ${inbox}`
  return finding('inbox', files > 0 ? 'ok' : 'missing', `${files} files in ${inbox}`, mend)
}

function siteFinding(settings: Settings): Finding {
  const built = existsSync(join(settings.sites, 'current', 'index.html'))
  const behind = siteBehind(settings)
  const found = behind ?? (built ? settings.sites : 'none')
  return finding('site', built && !behind ? 'ok' : 'missing', found, 'elinvoima site')
}

function diskFinding(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder)
  const free = (bavail * bsize) / 2 ** 30
  const state = free < 1 ? 'broken' : 'ok'
  return finding('disk', state, `${free.toFixed(1)} GiB free`, `free some space in ${folder}`)
}

/** What is missing or misconfigured, each with what mends it. Changes nothing. */
export async function examine(settings: Settings, nodeVersion: string): Promise<Finding[]> {
  const release = currentRelease(settings.releases)
  return [
    nodeFinding(nodeVersion),
    keyFinding(settings),
    folderFinding('data folder', settings.data),
    await referenceFinding(settings),
    inboxFinding(settings),
    finding('release', release ? 'ok' : 'missing', release ?? 'none', 'elinvoima refresh'),
    siteFinding(settings),
    signInFinding(settings),
    diskFinding(existsSync(settings.data) ? settings.data : settings.root),
  ]
}
