import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One reference file of a folder. Its shape is that of its recipe, make_reference.R; the caller names it. */
export function readReference<Shape>(folder: string, name: string): Shape {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Shape
}

/** A column with missing values as NaN. */
export function column(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (v) => v ?? NaN)
}
