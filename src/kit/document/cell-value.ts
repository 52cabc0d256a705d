/** What stands behind a date in a workbook: days since a first day, and whether a format shows days. */

/** Formats that a workbook knows by number alone and that show a day (ECMA-376, part 1, 18.8.30). */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const percentFormats = new Set([9, 10])

export type Shown = 'day' | 'percent' | 'as-is'

export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return dayFormats.has(id) ? 'day' : percentFormats.has(id) ? 'percent' : 'as-is'
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  // Minutes are an m too: only a day or a year makes a date.
  if (/[dyj]/i.test(bare) && !/^general/i.test(bare)) return 'day'
  return bare.includes('%') ? 'percent' : 'as-is'
}

const dayMs = 86_400_000

/** A number of days as a day. Excel counts 29 February 1900, which never was, so before 1 March 1900 nothing is certain. */
export function dayOfNumber(days: number, from1904: boolean): string | undefined {
  const whole = Math.floor(days) + (from1904 ? 1462 : 0)
  if (!(whole >= 61 && whole < 2_958_466)) return undefined
  return new Date(Date.UTC(1899, 11, 30) + whole * dayMs).toISOString().slice(0, 10)
}

/** A number as people write it here, without the dust of binary fractions. */
export function sayNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  return String(Number(value.toPrecision(15))).replace('.', ',')
}

export function sayPercent(value: number): string {
  return `${sayNumber(value * 100)}%`
}
