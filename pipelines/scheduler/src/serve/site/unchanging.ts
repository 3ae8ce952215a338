const unchanging = [
  /\/_app\/immutable\//,
  /\/data\/.*\/[0-9a-f]{32}\//,
  /\/api\/prerendered_queries\/[^/]+\.arrow$/,
]

/** Whether a path carries a hash of what it names, so that its bytes never change. */
export const isUnchanging = (path: string): boolean => unchanging.some((name) => name.test(path))
