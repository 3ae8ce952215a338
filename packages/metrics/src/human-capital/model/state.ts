/** States of the transition model, in order: unemployed, in service, open-market work, subsidised work, education, outside. */
export const states = ['U', 'S', 'W', 'A', 'E', 'O'] as const

export const stateCount = states.length
export const unemployed = states.indexOf('U')
export const work = states.indexOf('W')

/** States as they are seen: those of the model, and part-time work or a reduced week as the last. */
export const seenStates = [...states, 'W-part'] as const

export const seenCount = seenStates.length

/** The share of each state of the model that a seen state is: part-time work is work by its hours, else unemployment. */
export function sharesOf(seen: number, partTimeShare: number): readonly { state: number; share: number }[] {
  if (seen < stateCount) return [{ state: seen, share: 1 }]
  return [
    { state: work, share: partTimeShare },
    { state: unemployed, share: 1 - partTimeShare },
  ]
}
