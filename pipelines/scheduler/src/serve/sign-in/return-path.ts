import { sitePath } from '../site/site-path.ts'

const here = 'http://site.invalid'
/** What a cookie has room for. */
const longest = 1500

/**
 * Where a reader goes after signing in: the path and query asked for, or the front page where what was asked is not
 * a path of this site, or is a path of signing in.
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > longest || !URL.canParse(asked, here)) return '/'
  const { origin, pathname, search } = new URL(asked, here)
  const path = sitePath(pathname)
  if (origin !== here || path === null || pathname.startsWith('//') || path.startsWith('/auth/')) return '/'
  return `${pathname}${search}`
}
