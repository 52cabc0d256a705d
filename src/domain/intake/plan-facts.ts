import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Above, Collector } from './collector.ts'
import { type Facts, factsOf, holdersInFact, idleRows, levelIn, plansInFact, saysUnknown, told } from './facts.ts'
import type { HeadingRole } from './heading-role.ts'
import { known } from './known.ts'
import { factLabels } from './lexicon-facts.ts'
import { formOf, yearsPattern } from './plan-reference.ts'
import type { Passage } from './recognised.ts'

/** A title with a table of facts right under it that says what kind of plan it is: the name of a plan, whatever its words. */
export function planOfFacts(
  heading: Block,
  next: Block | undefined,
): (HeadingRole & { readonly role: 'plan' }) | undefined {
  const kind = factsOf(next)?.get('kind-of-plan')
  const facts = kind && factsOf(next)
  if (!facts) return undefined
  const { text } = heading
  const level = levelIn(facts.get('level'))
  const period = facts.get('period')?.text ?? yearsPattern.exec(text)?.[0]
  const form = formOf(plainWords(kind.text).split(' ').at(-1)!, plainWords(kind.text))
  return {
    role: 'plan',
    reference: { name: text, from: 0, to: text.length, form, names: [], ...known({ level, period }) },
  }
}

/** What a table of facts adds to the graph: to the node that it stands under, else to the plan. */
export function readFacts(found: Collector, table: Block, facts: Facts, above: Above): void {
  if (above.holder !== undefined) {
    found.drafts[above.holder] = { ...found.drafts[above.holder]!, ...told(facts) }
  } else if (above.plan !== undefined) {
    readPlanFacts(found, table, facts, above.plan)
  }
  for (const [role, passage] of facts) if (role !== 'other') found.understand(passage)
  for (const row of idleRows(table)) found.understand(row)
}

/** *Bestuurlijk trekker: de burgemeester van Noord* on a line of its own tells of what it stands under. */
export function readFactLine(found: Collector, passage: Passage, { holder, isFacet }: Above): boolean {
  const [, before = '', rest = ''] = /^([^:.]{3,40}):\s+(\S.{1,120})$/u.exec(passage.text) ?? []
  const plain = plainWords(before)
  const role = factLabels[plain] ?? factLabels[plain.split(' ').at(-1)!]
  if (holder === undefined || isFacet || role === undefined || plain.split(' ').length > 2) return false
  const from = passage.from + passage.text.length - rest.length
  const fact = { text: rest, place: passage.place, from, to: passage.to }
  if (role !== 'other' && !saysUnknown(rest))
    found.drafts[holder] = { ...found.drafts[holder]!, ...told(new Map([[role, fact]])) }
  found.understand(passage)
  return true
}

function readPlanFacts(found: Collector, table: Block, facts: Facts, plan: number): void {
  const rule = 'row-of-facts'
  const holders = facts.get('holders')
  for (const title of holders ? holdersInFact(holders) : []) {
    found.add({ kind: 'body', title, passage: holders!, rule, parent: plan })
  }
  for (const kind of ['carries-out', 'aligns-with'] as const) {
    const cell = facts.get(kind)
    for (const { title, passage, level } of cell ? plansInFact(table, cell) : []) {
      const to =
        found.sameTitle('plan', title) ?? found.add({ kind: 'plan', title, passage, rule, ...known({ level }) })
      if (to !== plan) found.links.push({ kind, from: plan, to, passages: [passage] })
    }
  }
}
