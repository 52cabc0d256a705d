import { type Day, type PartDay, rangeOf } from '../../kit/base/day.ts'

/** From when until when something holds. Half-open: it ends on the first day that it no longer holds. Null is unknown or open. */
export interface Period {
  readonly startsOn: PartDay | null
  readonly endsOn: PartDay | null
}

export type PeriodState = 'to-come' | 'current' | 'ended' | 'unknown'

/** Whether a period holds on a day. Where it ends or begins on a day known in part, that part is unknown. */
export function stateOn({ startsOn, endsOn }: Period, day: Day): PeriodState {
  if (startsOn && day < rangeOf(startsOn)[0]) return 'to-come'
  if (endsOn && day >= rangeOf(endsOn)[1]) return 'ended'
  const mayNotHaveBegun = startsOn !== null && day < rangeOf(startsOn)[1]
  const mayHaveEnded = endsOn !== null && day >= rangeOf(endsOn)[0]
  return mayNotHaveBegun || mayHaveEnded ? 'unknown' : 'current'
}

/** Whether a period would end before it begins, whichever days it may be. */
export function endsFirst({ startsOn, endsOn }: Period): boolean {
  return startsOn !== null && endsOn !== null && rangeOf(endsOn)[1] <= rangeOf(startsOn)[0]
}
