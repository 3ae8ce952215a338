import { fromColumns, type RowMajor } from '../linear/row-major.ts'
import { combineEffects, meanOfTerms } from './combine-effects.ts'
import type { GroupTimeEffects } from './group-time-effects.ts'

export interface AggregateTerm {
  /** Periods since treatment (event time), the group, or the calendar period. */
  readonly at: number
  readonly effect: number
  readonly standardError: number
}

export interface AggregateEffects {
  readonly terms: readonly AggregateTerm[]
  /** Influence on the terms: a row for each unit, a column for each term. */
  readonly influence: RowMajor
  readonly overall: { readonly effect: number; readonly standardError: number }
  readonly overallInfluence: Float64Array
}

/**
 * Group-time effects added up (Callaway & Sant'Anna 2021, section 3; R's did::aggte), groups weighed by their
 * share of units and the shares' own uncertainty counted. Event time: one term per period since treatment,
 * before it as placebos, overall the mean from 0 on. Group: mean over a group's treated periods, overall by
 * share. Calendar: one term per period with someone treated, overall the mean. Throws RangeError where no
 * treated period could be estimated.
 */
export function aggregateEffects(
  estimated: GroupTimeEffects,
  by: 'event time' | 'group' | 'calendar',
): AggregateEffects {
  const { effects } = estimated
  const places = effects.map((_, place) => place)
  const treatedPlaces = places.filter((place) => isTreated(estimated, place))
  if (treatedPlaces.length === 0) throw new RangeError('effects: expected a treated period, got none')
  const keyOf = (place: number) => {
    const { group, period } = effects[place] as (typeof effects)[number]
    return by === 'event time' ? period - group : by === 'group' ? group : period
  }
  const used = by === 'event time' ? places : treatedPlaces
  const keys = [...new Set(used.map(keyOf))].sort((one, other) => one - other)
  const parts = keys.map((key) => {
    const own = used.filter((place) => keyOf(place) === key)
    return combineEffects(estimated, own, by === 'group' ? 'equal' : 'share')
  })
  const influence = fromColumns(parts.map((part) => part.influence))
  const { firstTreated } = estimated
  const ofGroups = parts.map(({ effect }, place) => ({ group: keys[place] as number, effect }))
  const overall =
    by === 'group'
      ? combineEffects({ effects: ofGroups, influence, firstTreated }, [...keys.keys()], 'share')
      : meanOfTerms(
          parts.filter((_, place) => by === 'calendar' || (keys[place] as number) >= 0),
          firstTreated,
        )
  return {
    terms: parts.map(({ effect, standardError }, place) => ({
      at: keys[place] as number,
      effect,
      standardError,
    })),
    influence,
    overall: { effect: overall.effect, standardError: overall.standardError },
    overallInfluence: overall.influence,
  }
}

/** Mean of all effects in treated periods, each weighed by its group's share of units (did's "simple"). */
export function simpleAggregate(estimated: GroupTimeEffects): { effect: number; standardError: number } {
  const places = estimated.effects.map((_, place) => place).filter((place) => isTreated(estimated, place))
  if (places.length === 0) throw new RangeError('effects: expected a treated period, got none')
  const { effect, standardError } = combineEffects(estimated, places, 'share')
  return { effect, standardError }
}

function isTreated({ effects }: GroupTimeEffects, place: number): boolean {
  const cell = effects[place]
  return cell !== undefined && cell.period >= cell.group
}
