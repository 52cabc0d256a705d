import { column, readReference } from './reference.ts'

/** The series that the other files of a reference folder speak of. */
export interface SeriesSet {
  readonly ids: readonly string[]
  readonly kinds: readonly string[]
  readonly counts: readonly Float64Array[]
  readonly population: readonly Float64Array[]
}

interface SeriesFile {
  readonly series: readonly { readonly id: string; readonly kind: string; readonly y: readonly (number | null)[] }[]
  readonly population: readonly (readonly number[])[]
}

export function readSeries(folder: string): SeriesSet {
  const { series, population } = readReference<SeriesFile>(folder, 'series')
  return {
    ids: series.map((s) => s.id),
    kinds: series.map((s) => s.kind),
    counts: series.map((s) => column(s.y)),
    population: population.map((p) => Float64Array.from(p)),
  }
}
