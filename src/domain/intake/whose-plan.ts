import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import type { Above, Collector } from './collector.ts'
import { gemeentenIn } from './holders.ts'
import { levelOf } from './level.ts'
import { holderWords } from './lexicon-acts.ts'
import type { Passage } from './recognised.ts'

/** A line that holds nothing but whose plan it is, as on a title page: *Gemeente Noord, samen met politie basisteam Oost*. */
const whoseLine =
  /^(?:(?:(?:[Ee]en|[Hh]et)(?: gezamenlijk)? plan )?[Vv]an (?:de |het )?)?(?:[Gg]emeenten?|[Bb]asisteam|[Dd]istrict|[Pp]olitie-?eenheid|[Ee]enheid|[Rr]egio|[Vv]eiligheidsregio) \p{Lu}[^.:;]{0,120}$/u

export function tellsWhosePlan(found: Collector, passage: Passage, { plan }: Above): boolean {
  const text = passage.text.replace(/ \([^()]*\)$/, '')
  const holders = text.replace(/^.{0,30}?\b[Vv]an (?:de |het )?(?=[Gg]emeente|[Bb]asisteam|[Dd]istrict)/, '')
  if (plan === undefined || !whoseLine.test(text)) return false
  const gemeenten = gemeentenIn(text)
  const level = gemeenten.length > 0 ? 'team' : levelOfFirst(holders)
  found.add({ kind: 'plan', title: text, passage, rule: 'heading-names-plan', level, sameAs: plan })
  for (const title of gemeenten.length > 0 ? gemeenten : rowIn(holders)) {
    found.add({ kind: 'body', title, passage, rule: 'line-names-holders', parent: plan })
  }
  return true
}

/** Who stands first holds it; whoever else stands in the line works along. */
function levelOfFirst(text: string): Level {
  return levelOf(text.split(' ')[0]!) ?? 'team'
}

/** More than one body in the line, each by its own word: all hold the plan, or none is told apart from the title. */
function rowIn(text: string): readonly string[] {
  const parts = text.split(/, (?:samen met |en )?| samen met | en | met /u)
  const areBodies = parts.length > 1 && parts.every((part) => holderWords.test(plainWords(part)))
  return areBodies ? parts.map((part) => part.replace(/^(?:de|het) /, '')) : []
}
