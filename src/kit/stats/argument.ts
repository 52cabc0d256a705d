/** Throws a `RangeError` that says what was given and what would be right. `NaN` passes: it means "not known". */
export function mustBe(right: boolean, name: string, given: number, wanted: string): void {
  if (!right && !Number.isNaN(given)) throw new RangeError(`${name} must be ${wanted}, got ${given}`)
}

/** Throws a `RangeError` when columns that belong together differ in length. */
export function mustBeAsLong(name: string, given: ArrayLike<unknown>, wanted: number): void {
  if (given.length !== wanted) throw new RangeError(`${name} must have ${wanted} values, got ${given.length}`)
}

/** Throws a `RangeError` at the first value that is neither a finite number of at least 0 nor `NaN` (missing). */
export function mustBeCounts(name: string, counts: Float64Array): void {
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]! < 0 || counts[i] === Infinity) {
      throw new RangeError(`${name} must be 0 or more and finite, or NaN for missing, got ${counts[i]} at ${i}`)
    }
  }
}
