import type { Tx } from '../deed/deed.ts'
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
  const [versions = [], plans = []] = await Promise.all([
    tx.ask(standingView, { elements }),
    tx.ask(roomInPlansView, { plans: [...new Set(written.map(({ plan }) => plan))] }),
  ])
  const before = text?.recognised ? proposalNow(text.recognised, text.edits) : undefined
  const passedOver = before ? [...leftOutOf(before), ...unreadOf(before)].map(({ passage }) => passage.text) : []
  return {
    name: text?.name ?? '',
    plans,
    ...compareWith(now, standsOf(written, versions), passedOver),
  }
}
