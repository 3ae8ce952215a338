import { readFileSync } from 'node:fs'
import { type EffectRules, effectAssumptions, effectRulesOf } from '@elinvoima/metrics'

const table = new URL('../../../../data/reference/metric_parameter.csv', import.meta.url)

/** The rules of effects that the reference table has. */
export function committedRules(): EffectRules {
  const values = new Map(
    readFileSync(table, 'utf8')
      .split('\n')
      .map((line) => line.split(','))
      .map(([name = '', value]) => [name, Number(value)] as const),
  )
  const named = effectAssumptions.map((name) => [name, values.get(name) ?? Number.NaN] as const)
  return effectRulesOf(Object.fromEntries(named) as Parameters<typeof effectRulesOf>[0])
}
