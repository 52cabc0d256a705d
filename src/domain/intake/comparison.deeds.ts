import { createHash } from 'node:crypto'
import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Tx } from '../deed/deed.ts'
import { mayEdit } from '../plan/plan.access.ts'
import { aboutPlanView } from '../plan/plan.deeds.ts'
import { roomInPlansView, standingView } from '../plan/standing.deeds.ts'
import { compareWith, standsOf } from './comparison.ts'
import type { Proposal } from './proposal.ts'
import { readName, readPassedOver, readWritten } from './written.store.ts'

/** The proposal of a new version, against what earlier versions of the document brought in and how that stands now. */
export async function comparisonOf(tx: Tx, earlier: string, now: Proposal) {
  const [written, name, passedOver] = await Promise.all([
    readWritten(tx, earlier),
    readName(tx, earlier),
    readPassedOver(tx, earlier),
  ])
  const isElement = ({ type }: { readonly type: string }) => type === 'ElementAdded' || type === 'ElementRevised'
  const elements = [...new Set(written.filter(isElement).map(({ about }) => about))]
  const started = [...new Set(written.filter(({ type }) => type === 'PlanStarted').map(({ plan }) => plan))]
  const [versions = [], plans = [], about] = await Promise.all([
    tx.ask(standingView, { elements }),
    tx.ask(roomInPlansView, { plans: [...new Set(written.map(({ plan }) => plan))] }),
    Promise.all(started.map((plan) => tx.ask(aboutPlanView, { plan }))),
  ])
  // What somebody of another organisation keeps is not proposed: it is changed there.
  const ownPlans = about.flatMap((plan) => {
    if (!plan || mayEdit(tx.actor, plan)) return []
    const { holders: _holders, ...stands } = plan
    return [stands]
  })
  const isPassedOver = (passage: string) => passedOver.has(printOf(passage))
  return { name, plans, ownPlans, ...compareWith(now, standsOf(written, versions), isPassedOver, ownPlans) }
}

/** What a passage is known by after its text is destroyed, as it is ninety days later: by its words, not by its marks. */
export function printOf(passage: string): string {
  return createHash('sha256').update(plainWords(passage)).digest('hex').slice(0, 16)
}
