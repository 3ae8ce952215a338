/**
 * Likeness of two column names, 0–1: Dice's coefficient of their letter pairs, heedless of case, accents,
 * order of words and signs between them.
 */
export function nameSimilarity(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)]
  if (left.length + right.length === 0) return plain(a) === plain(b) ? 1 : 0
  const rest = [...right]
  const shared = left.filter((pair) => {
    const place = rest.indexOf(pair)
    if (place >= 0) rest.splice(place, 1)
    return place >= 0
  })
  return (2 * shared.length) / (left.length + right.length)
}

function pairs(name: string): string[] {
  return plain(name)
    .split(' ')
    .flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
    )
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
}
