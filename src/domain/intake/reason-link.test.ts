import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at } from '../../../test/makers.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readMarkdown } from '../../kit/document/read-markdown.ts'
import { mayLink } from '../plan/grammar.ts'
import { confirmProposal } from './confirm.ts'
import { applyChange, decideEdit } from './edit-proposal.ts'
import { linksOf, nodesOf, type Proposal, proposalOf } from './proposal.ts'
import { recognise } from './recognise.ts'
import type { Edit } from './recognised.ts'

const blocks = readMarkdown(
  '# Veiligheidsplan Beukhoven 2026-2029\n\n## Prioriteit 1: Fraude\n\n### Wat zien we?\n\nDe winst van fraude neemt toe.\n\n### Doel\n\nBewoners herkennen nepmails.',
)
assert.ok(!isRefusal(blocks))
const proposal = proposalOf(recognise(blocks))
const idOf = (kind: string) => proposal.pieces.find((piece) => piece.kind === kind)!.id

function confirmed(what: Proposal) {
  const facts = {
    proposal: 'p',
    body: 'gm',
    name: 'plan.md',
    open: [],
    passedOver: [],
    bodies: [],
    mine: [],
    organs: [],
  }
  const events = confirmProposal({ ...facts, nodes: nodesOf(what), links: linksOf(what) }, { audience: 'draft' }, at())
  assert.ok(!isRefusal(events))
  const kinds = new Map(
    events.flatMap((event) => (event.type === 'ElementAdded' ? [[event.about, event.kind] as const] : [])),
  )
  return events.flatMap((event) =>
    event.type === 'LinkWritten' ? [{ kind: event.kind, from: kinds.get(event.about), to: kinds.get(event.to) }] : [],
  )
}

function edited(edit: Edit): Proposal {
  const change = decideEdit(proposal, edit)
  assert.ok(!isRefusal(change))
  const after = applyChange(proposal, change)
  assert.ok(!isRefusal(after))
  return after
}

test('a trend told under a priority is written as the reason for it, as the grammar of plans knows it', () => {
  const links = confirmed(proposal)
  assert.deepEqual(links, [
    { kind: 'serves', from: 'goal', to: 'priority' },
    { kind: 'because', from: 'priority', to: 'trend' },
  ])
  assert.ok(mayLink('because', 'priority', 'trend', 'local'))
})

test('a trend that a person makes something else of, or leaves out, is no reason any more', () => {
  for (const edit of [
    { edit: 'set-kind', piece: idOf('trend'), kind: 'principle' },
    { edit: 'set-kind', piece: idOf('priority'), kind: 'principle' },
    { edit: 'leave-out', piece: idOf('trend') },
  ] as const)
    assert.ok(!confirmed(edited(edit)).some(({ kind }) => kind === 'because'), edit.edit)
})
