import { type Day, type PartDay, rangeOf, sayDay } from '../../kit/base/day.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { endsFirst, type Period } from '../body/period.ts'

/** A period that would end before it begins, whichever days are meant. */
export function refusePeriod({ startsOn, endsOn }: Period): Refusal<'plan.period-ends-first'> | undefined {
  if (!startsOn || !endsOn || !endsFirst({ startsOn, endsOn })) return undefined
  return refuse('plan.period-ends-first', { startsOn, endsOn })
}

/** Whether a plan may hold on a day: an end that is a year or a month is the first in which it no longer does. */
export function mayCover({ startsOn, endsOn }: Period, day: Day): boolean {
  return (!startsOn || rangeOf(startsOn)[0] <= day) && (!endsOn || day < rangeOf(endsOn)[0])
}

/**
 * A half-open period as one says it: 2024 up to 2028 is `2024–2027`, since that is how plans write it.
 * An end that is no turn of the year is said as it is.
 */
export function sayPeriod({ startsOn, endsOn }: Period): string {
  if (!startsOn && !endsOn) return 'periode niet bekend'
  const first = startsOn && isYearTurn(startsOn) ? startsOn.slice(0, 4) : startsOn && sayDay(startsOn)
  if (!endsOn) return `vanaf ${first}`
  const last = isYearTurn(endsOn) ? String(Number(endsOn.slice(0, 4)) - 1) : undefined
  if (!first) return last ? `tot en met ${last}` : `tot ${sayDay(endsOn)}`
  if (!last) return `${first} tot ${sayDay(endsOn)}`
  return first === last ? first : `${first}–${last}`
}

function isYearTurn(day: PartDay): boolean {
  return rangeOf(day)[0].endsWith('-01-01')
}
