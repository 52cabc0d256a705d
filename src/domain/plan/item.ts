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

/**
 * What is shown of an item beside others: of goals and principles the fields too, of trends the passage. Of all else those are
 * empty here, and are read where it is opened.
 */
export type OutlineItem = Pick<
  PlanItem,
  'element' | 'kind' | 'level' | 'title' | 'called' | 'body' | 'plan' | 'audience' | 'heldIn' | 'fields' | 'passage'
>

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
