/** Bands of the segments: age under 30, 30–54, 55 or more; unemployed 0–2, 3–5, 6–11, 12–23, 24 or more months; no qualification, upper secondary, tertiary. */
export const bandCounts = { age: 3, elapsed: 5, education: 3 } as const

export const segmentCount = bandCounts.age * bandCounts.elapsed * bandCounts.education

/** The running number of a segment. */
export const segmentOf = (age: number, elapsed: number, education: number): number =>
  (age * bandCounts.elapsed + elapsed) * bandCounts.education + education

/** The bands of a segment. */
export function bandsOf(segment: number): { age: number; elapsed: number; education: number } {
  const education = segment % bandCounts.education
  const above = Math.floor(segment / bandCounts.education)
  return { age: Math.floor(above / bandCounts.elapsed), elapsed: above % bandCounts.elapsed, education }
}
