/** How far ahead, how often drawn, and from which seed. */
export interface Plan {
  readonly years: number
  readonly draws: number
  readonly seed: number
}

/** The plan, where its years and draws are whole numbers from 1 up; else RangeError that names who asked. */
export function atLeastOne(asker: string, plan: Plan): Plan {
  const { years, draws } = plan
  for (const [name, count] of Object.entries({ years, draws }))
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`${asker}: expected ${name} from 1 up, got ${count}`)
  return plan
}
