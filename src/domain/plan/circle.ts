import type { LinkKind } from './grammar.ts'

/** A link as a step from one end to another. */
export interface Step {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
}

/** Whether links of one kind lead from one end to another, by whatever detour. An end leads to itself. */
export function leadsTo(steps: readonly Step[], kind: LinkKind, from: string, to: string): boolean {
  const seen = new Set([from])
  // A set hands out what is added while it is walked.
  for (const end of seen) for (const step of steps) if (step.kind === kind && step.from === end) seen.add(step.to)
  return seen.has(to)
}
