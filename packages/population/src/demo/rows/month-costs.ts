import type { Use } from './service-use.ts'

/** One line of the accounts before it has a voucher and a day. */
export interface CostLine {
  readonly account: string
  readonly serviceClass: string | null
  readonly municipality: string | null
  readonly cents: number
  readonly isBought: boolean
}

/** Shares of an area's costs [assumption]. */
export const COST_SHARES = {
  staff: 0.45,
  purchasedServices: 0.3,
  subsidies: 0.18,
  other: 0.07,
} as const

const STAFF = [
  ['4000', 62],
  ['4010', 12],
  ['4050', 4],
  ['4100', 17],
  ['4150', 5],
] as const
const OTHER = [
  ['4800', 45],
  ['4830', 20],
  ['4850', 25],
  ['4900', 10],
] as const
const CENTS_A_LINE = 1_200_000

type Uniform = (number: number) => number

/** Splits cents by weights; the last share takes the rounding. */
function split(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = weights.map((weight) => Math.round((cents * weight) / total))
  const rest = cents - shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, place) => (place === shares.length - 1 ? share + rest : share))
}

function general(cents: number, accounts: typeof STAFF | typeof OTHER, uniform: Uniform): CostLine[] {
  const weights = accounts.map(([, weight], place) => weight * (0.9 + 0.2 * uniform(place)))
  const shares = split(cents, weights)
  return accounts.map(([account], place) => {
    return {
      account,
      serviceClass: null,
      municipality: null,
      cents: shares[place] ?? 0,
      isBought: false,
    }
  })
}

function used(
  cents: number,
  uses: readonly Use[],
  account: (n: number) => string,
  isBought: boolean,
): CostLine[] {
  if (uses.length === 0) {
    return [
      {
        account: account(0),
        serviceClass: null,
        municipality: null,
        cents,
        isBought,
      },
    ]
  }
  const shares = split(
    cents,
    uses.map((use) => use.months),
  )
  return uses.flatMap(({ serviceClass, municipality }, place) => {
    const whole = shares[place] ?? 0
    const parts = split(whole, Array(Math.max(1, Math.ceil(whole / CENTS_A_LINE))).fill(1))
    return parts.map((part, number) => ({
      account: account(place + number),
      serviceClass,
      municipality,
      cents: part,
      isBought,
    }))
  })
}

/** A credit note of 2 % on every fiftieth bought line, and the same amount on top of the line itself. */
function withCredits(lines: readonly CostLine[]): CostLine[] {
  return lines.flatMap((line, number) => {
    if (!line.isBought || number % 50 !== 17) return [line]
    const credit = Math.round(line.cents * 0.02)
    return [
      { ...line, cents: line.cents + credit },
      { ...line, cents: -credit },
    ]
  })
}

/** Lines of one month that add up to `cents`: staff, other, and services by class and municipality of use. */
export function monthCosts(uses: readonly Use[], cents: number, uniform: Uniform): CostLine[] {
  const { staff, purchasedServices, subsidies, other } = COST_SHARES
  const [forStaff = 0, forServices = 0, forSubsidies = 0, forOther = 0] = split(Math.round(cents), [
    staff,
    purchasedServices,
    subsidies,
    other,
  ])
  const subsidised = uses.filter(({ serviceClass }) => serviceClass === 'tyollistaminen')
  const bought = uses.filter(({ serviceClass }) => serviceClass !== 'tyollistaminen')
  return withCredits([
    ...general(forStaff, STAFF, uniform),
    ...used(forServices, bought, (n) => ['4300', '4310', '4350'][n % 3] ?? '4300', true),
    ...used(forSubsidies, subsidised, (n) => ['4700', '4720'][n % 2] ?? '4700', false),
    ...general(forOther, OTHER, (n) => uniform(n + 100)),
  ])
}
