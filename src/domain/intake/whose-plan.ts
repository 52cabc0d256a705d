import type { Above, Collector } from './collector.ts'
import { gemeentenIn } from './holders.ts'
import { levelOf } from './level.ts'
import type { Passage } from './recognised.ts'

/** A line that holds nothing but whose plan it is, as on a title page. */
const whoseLine = /^(?:[Gg]emeenten?|[Bb]asisteam|[Dd]istrict|[Pp]olitie-?eenheid|[Rr]egio) \p{Lu}[^.:;]{0,120}$/u

export function tellsWhosePlan(found: Collector, passage: Passage, { plan }: Above): boolean {
  const { text } = passage
  if (plan === undefined || !whoseLine.test(text)) return false
  const gemeenten = gemeentenIn(text)
  const level = gemeenten.length > 0 ? 'team' : (levelOf(text) ?? 'team')
  found.add({ kind: 'plan', title: text, passage, rule: 'heading-names-plan', level, sameAs: plan })
  for (const title of gemeenten) {
    found.add({ kind: 'body', title, passage, rule: 'line-names-holders', parent: plan })
  }
  return true
}
