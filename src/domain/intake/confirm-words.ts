import { periodOfPlan } from './comparison.ts'
import { periodIn } from './period-words.ts'
import type { RecognisedNode } from './recognised.ts'

/** What kind of plan its name and level tell, and of which years. */
export function planWords(node: RecognisedNode) {
  const kind = /strategie/i.test(node.title)
    ? ('strategy' as const)
    : /jaarplan|uitvoerings/i.test(node.title)
      ? ('annual-plan' as const)
      : node.level === 'national'
        ? ('national-agenda' as const)
        : ('safety-plan' as const)
  return { kind, ...periodOfPlan(node) }
}

/** The period of what has one of its own. */
export function periodFields(node: RecognisedNode) {
  if (node.kind !== 'action' && node.kind !== 'priority') return {}
  const { startsOn, endsOn } = periodIn(node.period)
  return { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) }
}
