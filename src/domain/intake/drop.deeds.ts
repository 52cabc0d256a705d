import { addDays } from '../../kit/base/day.ts'
import { cleanUpTask } from '../deed/clean-up.ts'
import { deed, head, type Tx, view } from '../deed/deed.ts'
import { task } from '../deed/task.ts'
import type { ContentWithdrawn } from '../deed/withdrawal.ts'
import { intakeSays } from './confirm.texts.ts'
import { mayDestroy, mayTakeIn } from './intake.access.ts'
import { bodyExample, bodyId, proposalExample, proposalId } from './intake.schema.ts'
import { keptDays } from './progress-made.ts'
import { readAbout, readOld, readTextOf } from './proposal.store.ts'
import { oldProposalsAnswer } from './proposal-answer.schema.ts'
import { dropProposal, type ProposalDropped } from './reading.ts'

async function factsOfDrop(tx: Tx, { proposal }: { readonly proposal: string }) {
  const [row] = await readAbout(tx, [proposal])
  return row && { ...row, plan: row.body, contents: await readTextOf(tx, row.id) }
}

export const dropDeed = deed({
  name: 'intake.drop',
  route: 'POST /voorstellen/:proposal/weggooien',
  says: intakeSays.drop,
  input: proposalId,
  subject: ({ proposal }) => [head(proposal), { kind: 'proposal', id: proposal }],
  load: factsOfDrop,
  may: mayTakeIn,
  decide: (facts) => dropProposal(facts, 'dropped'),
  starts: cleanUp,
  prepare: async (tx, given) => {
    const [row] = given.proposal ? await readAbout(tx, [given.proposal]) : []
    return row && { about: row.name }
  },
  example: proposalExample,
})

/** No door leads here: the queue destroys what nobody finished. */
export const destroyDeed = deed({
  name: 'intake.destroy',
  route: 'POST /voorstellen/:proposal/vernietigen',
  says: intakeSays.destroy,
  input: proposalId,
  subject: ({ proposal }) => [head(proposal), { kind: 'proposal', id: proposal }],
  load: factsOfDrop,
  may: mayDestroy,
  decide: (facts) => dropProposal(facts, 'destroyed'),
  starts: cleanUp,
  example: { ...proposalExample, as: 'system' },
})

/** What was emptied still stands in dead rows, until the owner cleans up. */
function cleanUp(events: readonly (ProposalDropped | ContentWithdrawn)[]) {
  const contents = events.flatMap((event) => (event.type === 'ContentWithdrawn' ? [event.of] : []))
  return contents.length > 0 ? [{ task: cleanUpTask, input: { contents: contents.join(' ') } }] : []
}

export const oldProposalsView = view({
  name: 'intake.old',
  route: 'GET /organisaties/:body/oude-voorstellen',
  says: intakeSays.old,
  input: bodyId,
  load: async (tx, { body }) => readOld(tx, body, new Date(`${addDays(tx.today, -keptDays)}T00:00:00Z`)),
  answer: oldProposalsAnswer,
  example: bodyExample,
})

/** Every night: the text of documents from which nothing came, or nothing more is needed, is destroyed. */
export const destroyOldTask = task({
  name: 'intake.destroy-old',
  title: 'Oude voorstellen vernietigen',
  every: '15 3 * * *',
  run: async (hand, { body = '' }) => {
    for (const proposal of (await hand.ask(oldProposalsView, { body })) ?? [])
      await hand.do(proposal, destroyDeed, { proposal })
  },
})
