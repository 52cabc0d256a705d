/** A day on the Dutch calendar, `2023-05-14`. Never a `Date`: a day has no time zone. */
export type Day = PartDay & { readonly whole?: true }

/** A day that is known in part: a year, a month or a day. It is compared as the range that it covers. */
export type PartDay = string & { readonly part?: true }

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
export const monthNames: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** The day that it is in Amsterdam at a moment. */
export function dayAt(moment: Date): Day {
  return inAmsterdam.format(moment)
}

/** The number of days in a month of the Gregorian calendar, `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `2023`, `2023-05` or `2023-05-14`, and such a day exists. */
export function isPartDay(text: string): text is PartDay {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function isDay(text: string): text is Day {
  return text.length === 10 && isPartDay(text)
}

/** The first and the last day that a day known in part may be. */
export function rangeOf(part: PartDay): readonly [first: Day, last: Day] {
  const [year, month, day] = part.split('-')
  if (!month) return [`${year}-01-01`, `${year}-12-31`]
  if (!day) return [`${part}-01`, `${part}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`]
  return [part, part]
}

/** As one reads it: `2023`, `mei 2023`, `14 mei 2023`. */
export function sayDay(part: PartDay): string {
  const [year, month, day] = part.split('-')
  if (!month) return String(year)
  const name = monthNames[Number(month) - 1]
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** A day some days later, or earlier when `days` is negative. */
export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}
