/** A municipality as the caller hands it: the stock to meet and what the unemployment rate is taken of. */
export interface DemoMunicipality {
  readonly code: string
  readonly name: string
  readonly unemployed: number
  readonly labourForce: number
}

/** An employment area of the demo. */
export interface DemoArea {
  readonly slug: string
  readonly code: string
  readonly municipalities: readonly DemoMunicipality[]
}

const TYPICAL_RATE = 0.115

/** How well a municipality's labour market finds jobs for people: 1 at a rate of 11.5 %, less where it is higher. */
export function vitalityOf({ unemployed, labourForce }: DemoMunicipality): number {
  if (unemployed <= 0 || labourForce <= 0) return 1
  return Math.min(1.25, Math.max(0.75, Math.sqrt((TYPICAL_RATE * labourForce) / unemployed)))
}

export function unemployedOf(areas: readonly DemoArea[]): number {
  return areas.flatMap((area) => area.municipalities).reduce((sum, { unemployed }) => sum + unemployed, 0)
}
