import type { Tx } from '../deed/deed.ts'
import { mayEdit } from '../plan/plan.access.ts'
import { aboutPlanView } from '../plan/plan.deeds.ts'
import { roomInPlansView, standingView } from '../plan/standing.deeds.ts'
import { compareWith, standsOf } from './comparison.ts'
import { proposalNow } from './edit.ts'
import { leftOutOf, type Proposal, unreadOf } from './proposal.ts'
import { readEarlierText, readWritten } from './written.store.ts'

/** The proposal of a new version, against what earlier versions of the document brought in and how that stands now. */
export async function comparisonOf(tx: Tx, earlier: string, now: Proposal) {
  const [written, text] = await Promise.all([readWritten(tx, earlier), readEarlierText(tx, earlier)])
  const isElement = ({ type }: { readonly type: string }) => type === 'ElementAdded' || type === 'ElementRevised'
  const elements = [...new Set(written.filter(isElement).map(({ about }) => about))]
  const started = [...new Set(written.filter(({ type }) => type === 'PlanStarted').map(({ plan }) => plan))]
  const [versions = [], plans = [], about] = await Promise.all([
    tx.ask(standingView, { elements }),
    tx.ask(roomInPlansView, { plans: [...new Set(written.map(({ plan }) => plan))] }),
    Promise.all(started.map((plan) => tx.ask(aboutPlanView, { plan }))),
  ])
  // What somebody of another organisation keeps is not proposed: it is changed there.
  const own = about.flatMap((plan) => {
    if (!plan || mayEdit(tx.actor, plan)) return []
    const { holders: _holders, ...stands } = plan
    return [stands]
  })
  const before = text?.recognised ? proposalNow(text.recognised, text.edits) : undefined
  const passedOver = before ? [...leftOutOf(before), ...unreadOf(before)].map(({ passage }) => passage.text) : []
  return {
    name: text?.name ?? '',
    plans,
    ownPlans: own,
    ...compareWith(now, standsOf(written, versions), passedOver, own),
  }
}
