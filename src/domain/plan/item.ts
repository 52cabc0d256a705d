import type { Version } from './element.ts'

/** An element as a plan holds it. */
export interface PlanItem extends Version {
  readonly rank: number
  readonly called: string
  readonly holdingPassage: string
  /** The plan that holds it, which may be another than the one that it comes from. */
  readonly heldIn: string
  readonly pinned: number
}

/** An item without how it is held. */
export function versionOf({
  rank: _r,
  called: _c,
  holdingPassage: _p,
  heldIn: _h,
  pinned: _n,
  ...version
}: PlanItem): Version {
  return version
}
