import { currentRelease } from '@elinvoima/warehouse'
import type { Settings } from '../settings/settings.ts'
import { currentSite } from './published-site.ts'

/** A line that says so where the site that is served is not of the current release; null where it is. */
export function siteBehind({ sites, releases }: Settings): string | null {
  const [site, release] = [currentSite(sites), currentRelease(releases)]
  if (site === null || site === release) return null
  return `the site still shows release ${site}, current is ${release ?? 'none'}: elinvoima site`
}
