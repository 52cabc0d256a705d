import { deed, type Prepared, type Subject, type Tx } from '../deed/deed.ts'
import { readStanding } from './element.store.ts'
import { type LinkKind, linkKinds, linkRules, mayLink } from './grammar.ts'
import { readItems } from './holding.store.ts'
import { linkExample, linkInput, unlinkExample, unlinkInput } from './link.schema.ts'
import { readBeyond, readEnds, readLeaving, readLink } from './link.store.ts'
import { linkSays } from './link.texts.ts'
import { makeLink, removeLink } from './link.ts'
import { mayEdit } from './plan.access.ts'
import { readAllPlans, readPlanIds, readPlans, readPlansHeld } from './plan.store.ts'
import { kindNames } from './plan.texts.ts'

/** The near end is an element or a plan; either way its head is a plan. */
const end = (id: string): Subject => ({ kind: 'end', id })

export const linkDeed = deed({
  name: 'plan.link',
  route: 'POST /verbanden',
  says: linkSays.link,
  input: linkInput,
  // Two halves of a circle, drawn at once from both ends, wait for each other.
  subject: ({ kind, from, to }) => (linkRules[kind].tree ? [end(from), end(to)] : [end(from)]),
  load: async (tx, input) => {
    const [ends, leaving, beyond] = await Promise.all([
      readEnds(tx, [input.from, input.to]),
      readLeaving(tx, [input.from]),
      readBeyond(tx, [input.to]),
    ])
    const [from, to] = [ends.get(input.from), ends.get(input.to)]
    if (!from || !to) return undefined
    const held = await readPlansHeld(tx, [from.body])
    return {
      plan: from.plan,
      body: from.body,
      from,
      to,
      leaving: leaving.filter((link) => link.kind === input.kind),
      beyond,
      held: held.map((one) => one.plan),
    }
  },
  may: mayEdit,
  decide: makeLink,
  prepare: async (tx, given) => {
    const from = given.from ? (await readEnds(tx, [given.from])).get(given.from) : undefined
    if (!from) return undefined
    const kind = linkKinds.find((one) => one === given.kind)
    return {
      about: await titleOf(tx, from.id),
      values: {},
      shown: kind ? ['to', 'reason', 'passage'] : ['kind', 'to', 'reason', 'passage'],
      options: { to: await farEnds(tx, from, kind) },
    }
  },
  example: linkExample,
})

export const unlinkDeed = deed({
  name: 'plan.unlink',
  route: 'POST /verbanden/:link/weghalen',
  says: linkSays.unlink,
  input: unlinkInput,
  subject: (input) => [{ kind: 'link', id: input.link }],
  load: (tx, input) => readLink(tx, input.link),
  may: mayEdit,
  decide: removeLink,
  prepare: async (tx, given): Promise<Prepared | undefined> => {
    const link = given.link ? await readLink(tx, given.link) : undefined
    return link && { about: await titleOf(tx, link.from) }
  },
  example: unlinkExample,
})

async function titleOf(tx: Tx, id: string): Promise<string> {
  const [[plan], [version]] = await Promise.all([readPlans(tx, [id]), readStanding(tx, [id])])
  return plan?.title ?? (version ? `${kindNames[version.kind]}: ${version.title}` : '')
}

/** What a link of this kind may go to, in the plans that one can see: as choices. */
async function farEnds(
  tx: Tx,
  from: { readonly id: string; readonly kind: string; readonly plan: string },
  kind?: LinkKind,
) {
  const wanted = kind ? [kind] : linkKinds
  const fits = (to: { readonly kind: string; readonly level: string }) =>
    wanted.some((one) => mayLink(one, from.kind as never, to.kind as never, to.level as never))
  if (from.kind === 'plan') {
    const plans = await readAllPlans(tx)
    return plans.filter((plan) => plan.plan !== from.id).map((plan) => ({ value: plan.plan, name: plan.title }))
  }
  const items = await readItems(tx, await readPlanIds(tx))
  const once = new Map(
    items.filter((item) => item.element !== from.id && fits(item)).map((item) => [item.element, item]),
  )
  return [...once.values()].map((item) => ({ value: item.element, name: `${kindNames[item.kind]}: ${item.title}` }))
}
