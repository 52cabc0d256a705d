import { mustBe } from '../argument.ts'

/**
 * A column of ones: the level.
 * @example intercept(3)[2] // 1
 */
export function intercept(rows: number): Float64Array {
  return new Float64Array(rows).fill(1)
}

/**
 * Periods counted from `first`: the trend. Count from the period that is judged, so that the level is its mean.
 * @example periods(3, -2)[0] // -2
 */
export function periods(rows: number, first = 0): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => first + i)
}

/**
 * A factor as columns of 0 and 1, one for each level but the first, to which all are compared.
 * @param levels the level of each row, from 0 to count - 1
 * @throws RangeError at a level outside these
 * @example factorColumns(Int32Array.of(0, 1, 1), 2) // [Float64Array.of(0, 1, 1)]
 */
export function factorColumns(levels: Int32Array, count: number): Float64Array[] {
  for (const level of levels) mustBe(level >= 0 && level < count, 'level', level, `from 0 to ${count - 1}`)
  return Array.from({ length: count - 1 }, (_, k) => Float64Array.from(levels, (level) => (level === k + 1 ? 1 : 0)))
}

/**
 * A yearly wave as two columns, cosine and sine, for periods counted from `first` and `perYear` of them in a year.
 * @example yearlyWave(12, 0, 12)[1][3] // 1
 */
export function yearlyWave(rows: number, first: number, perYear: number): [Float64Array, Float64Array] {
  const angle = (i: number) => (2 * Math.PI * (first + i)) / perYear
  return [
    Float64Array.from({ length: rows }, (_, i) => Math.cos(angle(i))),
    Float64Array.from({ length: rows }, (_, i) => Math.sin(angle(i))),
  ]
}
