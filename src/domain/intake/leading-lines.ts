import { type Draft, patch, type Reading } from './draft.ts'

/**
 * *Lijn 1: Vastgoed* right under a plan without priorities, with goals of its own: the plan calls its priorities lines. A line is a direction under a
 * priority, so that without one there is nothing that it could be a line of.
 */
export function withLeadingLines(reading: Reading): Reading {
  const { drafts } = reading
  if (drafts.some(({ kind }) => kind === 'priority')) return reading
  const goalsOf = new Set(drafts.filter(({ kind }) => kind === 'goal').map(({ parent }) => parent))
  const leading = drafts.filter(
    ({ kind, key, parent, rule }) =>
      kind === 'line' && rule === 'heading-names-kind' && isPlan(drafts, parent) && goalsOf.has(key),
  )
  const change: Partial<Draft> = { kind: 'priority' }
  return leading.length < 2
    ? reading
    : { ...reading, drafts: patch(drafts, new Map(leading.map(({ key }) => [key, change]))) }
}

function isPlan(drafts: readonly Draft[], parent: number | undefined): boolean {
  return parent === undefined || drafts[parent]!.kind === 'plan'
}
