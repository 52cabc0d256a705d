import { sayDay } from '../base/day.ts'

const monthNames = Array.from(
  { length: 12 },
  (_, month) => sayDay(`2000-${String(month + 1).padStart(2, '0')}`).split(' ')[0]!,
)

/**
 * A day known in part as people type it, in the notation of the product. What is none stays as it was typed, and a day that
 * does not exist stays a day that does not exist: the schema refuses both.
 *
 * @example readPartDay('14 mei 2027') // '2027-05-14'
 * @example readPartDay('5-2027') // '2027-05'
 */
export function readPartDay(typed: string): string {
  const text = typed.trim().toLowerCase()
  const [, year, month, day] =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ??
    reordered(/^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text)) ??
    reordered(/^(?:(\d{1,2})\s+)?([a-z]{3,})\.?\s+(\d{4})$/.exec(text)) ??
    []
  if (!year) return typed
  const number = month && monthNumber(month)
  if (number === undefined) return typed
  return [year, number, day].filter(Boolean).map(twoDigits).join('-')
}

/** Dutch writes the day first. */
function reordered(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found ? [found[0], found[3], found[2], found[1]] : undefined
}

function monthNumber(month: string): string | undefined {
  if (/^\d+$/.test(month)) return month
  const index = month === 'mrt' ? 2 : monthNames.findIndex((name) => name.startsWith(month.replace(/^sept$/, 'sep')))
  return index < 0 ? undefined : String(index + 1)
}

const twoDigits = (part: string | undefined) => String(part).padStart(2, '0')
