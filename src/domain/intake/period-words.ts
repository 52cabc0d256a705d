import { addDays, isPartDay, monthNames, type PartDay, rangeOf } from '../../kit/base/day.ts'

interface Period {
  readonly startsOn: PartDay | null
  readonly endsOn: PartDay | null
}

const months = monthNames.join('|')
const day = `(?:(?:\\d{1,2} )?(?:${months}) )?(?:19|20)\\d{2}`
const between = new RegExp(`\\b(${day})\\s*(-|–|—|/|tot en met|t/m|tot)\\s*(${day})\\b`, 'iu')
const from = new RegExp(`\\bvanaf (${day})\\b`, 'iu')
const until = new RegExp(`\\b(tot en met|t/m|tot) (${day})\\b`, 'iu')
const one = new RegExp(`\\b(${day})\\b`, 'iu')

/**
 * A period in words as a half-open one: `2023 – 2026` begins in 2023 and ends when 2027 begins, `mei 2024 tot 1 juni 2025` ends on that
 * day. Other words: not known.
 */
export function periodIn(words: string | undefined): Period {
  const text = words ?? ''
  const range = between.exec(text)
  if (range) return { startsOn: dayOf(range[1]!), endsOn: endOf(range[2]!, range[3]!) }
  const start = from.exec(text)
  if (start) return { startsOn: dayOf(start[1]!), endsOn: null }
  const end = until.exec(text)
  if (end) return { startsOn: null, endsOn: endOf(end[1]!, end[2]!) }
  const whole = one.exec(text)
  return whole ? { startsOn: dayOf(whole[1]!), endsOn: dayAfter(whole[1]!) } : { startsOn: null, endsOn: null }
}

/** Who writes "2024 tot 2027" of a plan means 2027 too; a day or a month after "tot" is the first that is out. */
function endOf(word: string, words: string): PartDay | null {
  const isOut = word.toLowerCase() === 'tot' && !/^\d{4}$/.test(words)
  return isOut ? dayOf(words) : dayAfter(words)
}

function dayOf(words: string): PartDay | null {
  const parts = words.toLowerCase().split(' ')
  const year = parts.at(-1)!
  const month = monthNames.indexOf(parts.at(-2) ?? '') + 1
  const found = [year, ...(month > 0 ? [month, ...(parts.length > 2 ? [parts[0]!] : [])] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return isPartDay(found) ? found : null
}

/** The first day, month or year after it, known as far. */
function dayAfter(words: string): PartDay | null {
  const part = dayOf(words)
  return part && addDays(rangeOf(part)[1], 1).slice(0, part.length)
}
