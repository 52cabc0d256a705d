import { isPartDay, type PartDay } from '../../kit/base/day.ts'

interface Period {
  readonly startsOn: PartDay | null
  readonly endsOn: PartDay | null
}

const between = /\b((?:19|20)\d{2})\s*(?:-|–|—|\/|tot en met|t\/m|tot)\s*((?:19|20)\d{2})\b/
const one = /\b((?:19|20)\d{2})\b/

/** Years in words as a half-open period: `2023 – 2026` begins in 2023 and ends when 2027 begins. Other words: not known. */
export function periodIn(words: string | undefined): Period {
  const range = between.exec(words ?? '')
  if (range) return { startsOn: yearOr(range[1]), endsOn: yearAfter(range[2]) }
  const year = one.exec(words ?? '')
  return year ? { startsOn: yearOr(year[1]), endsOn: yearAfter(year[1]) } : { startsOn: null, endsOn: null }
}

const yearOr = (year: string | undefined): PartDay | null => (year && isPartDay(year) ? year : null)
const yearAfter = (year: string | undefined): PartDay | null => (year ? String(Number(year) + 1) : null)
