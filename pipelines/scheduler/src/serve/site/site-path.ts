/** Between slashes: something, and nothing that begins with a dot, so neither `..` nor a hidden file. */
const shape = /^(?:\/[^./\\][^/\\]*)*\/?$/

/**
 * The path that a request names within a site, decoded, from `/`, each slash once; null where no file of a site
 * could be named so. Who may read a path and which file it is are both told from this, so that they cannot differ.
 */
export function sitePath(url: string): string | null {
  const [encoded = ''] = url.split('?', 1)
  try {
    // Evidence itself asks for /api///evidencemeta.json
    const path = decodeURIComponent(encoded).replace(/\/{2,}/g, '/')
    return path.startsWith('/') && shape.test(path) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}
