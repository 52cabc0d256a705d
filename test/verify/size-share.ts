import { sizeClass, sizeClasses } from './score.ts'

/** Parts of a whole in each size class. */
export interface Share {
  readonly hits: Float64Array
  readonly all: Float64Array
}

export function newShare(): Share {
  return { hits: new Float64Array(sizeClasses.length), all: new Float64Array(sizeClasses.length) }
}

export function count(share: Share, mean: number, hit: boolean): void {
  addUp(share, mean, hit ? 1 : 0, 1)
}

export function addUp({ hits, all }: Share, mean: number, part: number, whole: number): void {
  hits[sizeClass(mean)]! += part
  all[sizeClass(mean)]! += whole
}
