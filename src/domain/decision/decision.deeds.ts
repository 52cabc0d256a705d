import { organsOfBodiesView } from '../body/body.deeds.ts'
import { organName } from '../body/organ.texts.ts'
import { deed, head, type Subject, view } from '../deed/deed.ts'
import { remembers, room } from '../deed/house.ts'
import { namesOf } from '../plan/names.deeds.ts'
import { aboutPlanView } from '../plan/plan.deeds.ts'
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
    const plan = await tx.ask(aboutPlanView, { plan: input.plan })
    if (!plan) return undefined
    const body = input.body ?? plan.body
    const organs = await tx.ask(organsOfBodiesView, { bodies: [body, ...plan.holders] })
    const organ = organs?.find((one) => one.id === input.organ)
    if (input.organ && !organ) return undefined
    return {
      plan: input.plan,
      body,
      competences: organ?.competences.map((one) => one.act),
      organName: organ && organName(organ),
    }
  },
  may: mayRecord,
  decide: (facts, input, at) => recordOutsideAct(facts, actWordsIn(input), at),
  prepare: async (tx, given) => {
    const plan = given.plan ? await tx.ask(aboutPlanView, { plan: given.plan }) : undefined
    if (!plan) return undefined
    const bodies = [...new Set([plan.body, ...plan.holders])].filter(
      (body) => !mayRecord(tx.actor, { plan: plan.plan, body }),
    )
    const [body] = bodies
    const [organs, names] = await Promise.all([tx.ask(organsOfBodiesView, { bodies }), namesOf(tx, bodies)])
    const nameOf = new Map(names.map(({ value, name }) => [value, name]))
    return {
      about: plan.title,
      ...(body && { values: { body } }),
      options: {
        organ: (organs ?? []).map((organ) => ({
          value: organ.id,
          name: `${organName(organ)} van ${nameOf.get(organ.body)}`,
        })),
        ...(names.length > 1 && { body: names }),
      },
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
  load: async (tx, { plan }) => ((await tx.ask(aboutPlanView, { plan })) ? readActs(tx, [plan]) : undefined),
  example: actsOfPlansExample,
})

export const decisionRoom = room({
  name: 'decision',
  title: 'Besluiten',
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
