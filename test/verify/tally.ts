/** What a family of reference cells came to. */
export interface Tally {
  readonly family: string
  compared: number
  /** For each tolerance: the worst difference, and where. */
  readonly worst: Map<number, { difference: number; cell: string }>
  readonly leftOut: Map<string, number>
  readonly failures: string[]
}

export function newTally(family: string): Tally {
  return { family, compared: 0, worst: new Map(), leftOut: new Map(), failures: [] }
}

/** R's missing values are null; infinities are written as 1e308. */
export type Cell = number | null

export interface Tolerance {
  /** Largest difference: relative, and absolute where the value is below 1. */
  readonly within: number
  /** Relative also below 1: for tails. */
  readonly relative?: boolean
}

/** Compares one cell. Missing must meet missing, infinite infinite. */
export function compare(tally: Tally, cell: string, got: number, want: Cell, tolerance: Tolerance): void {
  tally.compared++
  const difference = differenceOf(got, want, tolerance.relative ?? false)
  const { within } = tolerance
  const worst = tally.worst.get(within)
  if (!worst || difference > worst.difference) tally.worst.set(within, { difference, cell })
  if (!(difference <= within)) {
    tally.failures.push(`${cell}: got ${got}, reference ${want}, difference ${difference.toExponential(2)}`)
  }
}

/** Compares one cell that must be the same number: an alarm, a count, a month. */
export function compareExactly(tally: Tally, cell: string, got: number, want: Cell): void {
  compare(tally, cell, got, want, { within: 0 })
}

export function leaveOut(tally: Tally, reason: string, cells = 1): void {
  tally.leftOut.set(reason, (tally.leftOut.get(reason) ?? 0) + cells)
}

function differenceOf(got: number, want: Cell, relative: boolean): number {
  if (want === null) return Number.isNaN(got) ? 0 : Infinity
  if (Math.abs(want) >= 1e308) return got === Math.sign(want) * Infinity ? 0 : Infinity
  if (Number.isNaN(got)) return Infinity
  if (got === want) return 0
  // Below the smallest normal double no digits are left to compare.
  const scale = relative ? Math.max(Math.abs(want), 1e-300) : Math.max(1, Math.abs(want))
  return Math.abs(got - want) / scale
}

/** The lines that `verify:stats` prints for a family. */
export function printed(tally: Tally): string {
  const lines = [`${tally.failures.length === 0 ? 'ok  ' : 'FAIL'} ${tally.family}: ${tally.compared} cells`]
  for (const [within, { difference, cell }] of tally.worst) {
    const asked = within === 0 ? 'asked to be equal' : `asked within ${within}`
    const found = difference === 0 ? 'all are' : `worst difference ${difference.toExponential(2)} (${cell})`
    lines.push(`       ${asked}: ${found}`)
  }
  for (const [reason, cells] of tally.leftOut) lines.push(`       left out ${cells}: ${reason}`)
  for (const failure of tally.failures.slice(0, 10)) lines.push(`       ${failure}`)
  if (tally.failures.length > 10) lines.push(`       and ${tally.failures.length - 10} more`)
  return lines.join('\n')
}
