import { showBodyView } from '../body/body.deeds.ts'
import { organName } from '../body/organ.texts.ts'
import { deed, head, type Subject, type Tx, view } from '../deed/deed.ts'
import { remembers, room } from '../deed/house.ts'
import { showPlanView } from '../plan/plan.deeds.ts'
import { mayRecord } from './outside-act.access.ts'
import {
  actId,
  actIdExample,
  actsOfPlans,
  actsOfPlansExample,
  actWordsIn,
  decisionWords,
  recordOutsideActExample,
  recordOutsideActInput,
  shareActExample,
  shareActInput,
} from './outside-act.schema.ts'
import { headsOfActs, readAct, readActs, saveActs } from './outside-act.store.ts'
import { outsideActRefusals, outsideActSays, outsideActTells } from './outside-act.texts.ts'
import { type OutsideActEvent, recordOutsideAct, shareOutsideAct, withdrawOutsideAct } from './outside-act.ts'

const actSubject = (id: string): Subject => ({ kind: 'outside-act', id })

export const recordOutsideActDeed = deed({
  name: 'decision.record-outside-act',
  route: 'POST /plannen/:plan/handelingen',
  says: outsideActSays.record,
  input: recordOutsideActInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, input) => {
    const shown = await tx.ask(showPlanView, { plan: input.plan })
    if (!shown) return undefined
    const body = input.body ?? shown.plan.body
    const organs = await organsOf(tx, [body, ...shown.plan.holders])
    const organ = organs.find((one) => one.id === input.organ)
    if (input.organ && !organ) return undefined
    return { plan: input.plan, body, competences: organ?.competences.map((one) => one.act) }
  },
  may: mayRecord,
  decide: (facts, input, at) => recordOutsideAct(facts, actWordsIn(input), at),
  prepare: async (tx, given) => {
    const shown = given.plan ? await tx.ask(showPlanView, { plan: given.plan }) : undefined
    if (!shown) return undefined
    const own = shown.plan.holders.filter((id) => tx.actor.bodies.includes(id))
    const organs = await organsOf(tx, [shown.plan.body, ...own])
    return {
      about: shown.plan.title,
      options: { organ: organs.map((organ) => ({ value: organ.id, name: organ.says })) },
    }
  },
  example: recordOutsideActExample,
})

export const shareOutsideActDeed = deed({
  name: 'decision.share-outside-act',
  route: 'POST /handelingen/:actId/delen',
  says: outsideActSays.share,
  input: shareActInput,
  subject: (input) => [actSubject(input.actId)],
  load: (tx, input) => readAct(tx, input.actId),
  may: mayRecord,
  decide: (stands, { audience }) => shareOutsideAct(stands, audience),
  example: shareActExample,
})

export const withdrawOutsideActDeed = deed({
  name: 'decision.withdraw-outside-act',
  route: 'POST /handelingen/:actId/terugtrekken',
  says: outsideActSays.withdraw,
  input: actId,
  subject: (input) => [actSubject(input.actId)],
  load: (tx, input) => readAct(tx, input.actId),
  may: mayRecord,
  decide: withdrawOutsideAct,
  example: actIdExample,
})

/** What organs did with the texts of a plan; niet gevonden when one cannot see the plan. */
export const actsOfPlansView = view({
  name: 'decision.acts-of-plan',
  route: 'GET /plannen/:plan/handelingen',
  says: outsideActSays.list,
  input: actsOfPlans,
  load: async (tx, { plan }) => ((await tx.ask(showPlanView, { plan })) ? readActs(tx, [plan]) : undefined),
  example: actsOfPlansExample,
})

async function organsOf(tx: Tx, bodies: readonly string[]) {
  const shown = await Promise.all([...new Set(bodies)].map((body) => tx.ask(showBodyView, { body })))
  return shown.flatMap((one) =>
    one ? one.organs.map((organ) => ({ ...organ, says: `${organName(organ)} van ${one.body.name}` })) : [],
  )
}

export const decisionRoom = room({
  remembers: remembers<OutsideActEvent>({
    OutsideActRecorded: saveActs,
    OutsideActShared: saveActs,
    OutsideActWithdrawn: saveActs,
  }),
  tells: outsideActTells,
  deeds: [recordOutsideActDeed, shareOutsideActDeed, withdrawOutsideActDeed],
  views: [actsOfPlansView],
  refusals: outsideActRefusals,
  words: decisionWords,
  heads: { 'outside-act': headsOfActs },
})
