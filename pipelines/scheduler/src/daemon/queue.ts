/** Does works one after another in the order they came; what one throws is told and holds up no other. */
export function inTurn(tell: (error: Error) => void): {
  add(work: () => Promise<void>): Promise<void>
  settled(): Promise<void>
} {
  let last: Promise<void> = Promise.resolve()
  return {
    add(work) {
      last = last.then(work).catch(tell)
      return last
    },
    settled: () => last,
  }
}
