import fc from 'fast-check'
import { elementKinds, levels, linkKinds, linkRules, planKinds } from '../../src/domain/plan/grammar.ts'
import { Chance } from './chance.ts'
import {
  audience,
  elementFor,
  farElement,
  fields,
  heldElement,
  linkBack,
  neverWas,
  period,
  planFor,
  readOf,
  under,
} from './chosen.ts'
import type { DeedName } from './facts.ts'
import type { Person } from './memory.ts'
import { bodies, people } from './people.ts'
import type { Seen } from './seen.ts'

/**
 * One step of a sequence: two numbers, from which follows who does which deed on what. What it is about is chosen out of what stands
 * at that moment, so that a shorter sequence is a sequence too.
 */
export type Step = readonly [what: number, chance: number]

export const steps = (length: { readonly minLength?: number; readonly maxLength: number }) =>
  fc.array(fc.tuple(fc.nat(9_999), fc.nat(2 ** 31 - 1)), { ...length, size: 'max' }) as fc.Arbitrary<readonly Step[]>

export interface Try {
  readonly name: DeedName
  readonly who: Person
  readonly input: Readonly<Record<string, unknown>>
}

/** How often each deed is tried, of a hundred. */
const weights: Readonly<Record<DeedName, number>> = {
  'start-plan': 4,
  'revise-plan': 3,
  'add-holder': 5,
  'share-plan': 11,
  'add-element': 19,
  'revise-element': 11,
  'share-element': 8,
  'withdraw-element': 4,
  'move-element': 6,
  link: 11,
  unlink: 2,
  'take-over': 6,
  'let-go': 2,
  'answer-change': 5,
  'appoint-lead': 3,
}
const hat = (Object.keys(weights) as DeedName[]).flatMap((name) => Array.from({ length: weights[name] }, () => name))

/** Who does a step, and which deed. Who has a second role tries now and then, and so does nobody. */
export function whoAndWhat([what]: Step): { readonly who: Person; readonly name: DeedName } {
  const name = hat[what % 100] ?? 'add-element'
  const place = Math.floor(what / 100)
  const who = people[place < 95 ? place % 6 : place % people.length]
  if (!who) throw new RangeError(`nobody stands at ${place}`)
  return { who, name }
}

/** A text that occurs once in a sequence: a word for each step, that no language bends. */
export const textOf = (serial: number) => `woord ${wordOf(serial)}`
export const wordOf = (serial: number) =>
  `w${[...serial.toString(6)].map((digit) => 'bdfgkm'[Number(digit)]).join('')}xq`

export function inputOf(step: Step, serial: number, seen: Seen): Readonly<Record<string, unknown>> {
  return inputFor(whoAndWhat(step).name, step, serial, seen)
}

/** An input for a deed, out of what stands and a number. */
export function inputFor(
  name: DeedName,
  [, number]: Step,
  serial: number,
  seen: Seen,
): Readonly<Record<string, unknown>> {
  const input = inputs[name]({ chance: new Chance(number), seen, title: textOf(serial) })
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}

interface Given {
  readonly chance: Chance
  readonly seen: Seen
  readonly title: string
}

const inputs: Readonly<Record<DeedName, (given: Given) => Readonly<Record<string, unknown>>>> = {
  'start-plan': ({ chance, seen, title }) => ({
    body: chance.once(20) ? neverWas : chance.of(chance.once(8) ? bodies : seen.actor.bodies, bodies),
    kind: chance.of(planKinds),
    level: chance.of(levels),
    title,
    ...period(chance),
    predecessor: chance.once(4) ? planFor(chance, seen) : undefined,
  }),
  'revise-plan': ({ chance, seen, title }) => {
    const plan = planFor(chance, seen)
    const stands = seen.plan(plan)
    return {
      plan,
      read: readOf(chance, stands?.n),
      title: chance.once(3) ? (stands?.title ?? title) : title,
      ...period(chance),
      predecessor: chance.once(4) ? planFor(chance, seen) : undefined,
      evaluation: chance.once(3) ? `${title} evaluatie` : undefined,
    }
  },
  'add-holder': ({ chance, seen }) => ({
    plan: planFor(chance, seen),
    holder: chance.once(12) ? neverWas : chance.of(bodies),
  }),
  'share-plan': ({ chance, seen }) => ({ plan: planFor(chance, seen), audience: audience(chance) }),
  'add-element': ({ chance, seen, title }) => {
    const plan = chance.once(3) ? (chance.of(seen.planIds()) ?? neverWas) : planFor(chance, seen)
    const isOwn = seen.isOwn(plan)
    const kind = chance.of(elementKinds)
    return {
      plan,
      body: isOwn && !chance.once(6) ? undefined : chance.of(seen.actor.bodies),
      kind,
      level: isOwn || chance.once(6) ? chance.of(levels) : 'local',
      title,
      under: kind && under(chance, seen, plan, kind),
      ...fields(chance, kind),
    }
  },
  'revise-element': ({ chance, seen, title }) => {
    const element = elementFor(chance, seen)
    const stands = seen.standing(element)
    return {
      element,
      read: readOf(chance, stands?.n),
      title: chance.once(5) ? (stands?.title ?? title) : title,
      level: chance.once(5) ? chance.of(levels) : (stands?.level ?? 'local'),
      ...(chance.once(2) ? stands?.fields : fields(chance, stands?.kind)),
    }
  },
  'share-element': ({ chance, seen }) => {
    const planOf = (element: string) => seen.plan(seen.standing(element)?.plan)?.audience ?? 'draft'
    const isWaiting = (one: string) => seen.standing(one)?.audience === 'draft' && planOf(one) !== 'draft'
    const element = elementFor(chance, seen, isWaiting)
    return { element, audience: chance.once(2) && planOf(element) !== 'draft' ? planOf(element) : audience(chance) }
  },
  'withdraw-element': ({ chance, seen }) => ({ element: elementFor(chance, seen) }),
  'move-element': ({ chance, seen }) => {
    const element = elementFor(chance, seen)
    const stands = seen.standing(element)
    const places = seen.holdings(stands?.plan ?? '').flatMap((one) => (one.element === element ? [] : [one.element]))
    return {
      element,
      under: stands && under(chance, seen, stands.plan, stands.kind),
      after: chance.once(3) ? undefined : chance.once(10) ? elementFor(chance, seen) : chance.of(places),
    }
  },
  link: ({ chance, seen }) => {
    const back = chance.once(3) ? linkBack(chance, seen) : undefined
    if (back) return back
    const isFromPlan = chance.once(6)
    // What others saw and is a draft again: its new links are hidden, while others link to it.
    const isDraftAgain = (one: string) => seen.standing(one)?.audience === 'draft' && seen.widest(one) !== 'draft'
    const from = isFromPlan
      ? planFor(chance, seen)
      : elementFor(chance, seen, chance.once(2) ? isDraftAgain : undefined)
    const fromKind = isFromPlan ? 'plan' : seen.standing(from)?.kind
    const ends = linkKinds.flatMap((kind) => linkRules[kind].ends.map(([near, far]) => ({ kind, near, far })))
    const fitting = chance.once(15) ? ends : ends.filter(({ near }) => near === fromKind)
    const choices = fitting.map(({ kind, far }) => ({
      kind,
      to: far === 'plan' ? chance.of(seen.planIds()) : farElement(chance, seen, far),
    }))
    const { kind, to } =
      chance.of(
        choices.filter((one) => one.to && one.to !== from),
        choices,
      ) ?? {}
    return { kind: kind ?? 'same-as', from, to: to ?? neverWas, reason: chance.once(2) ? 'omdat het zo is' : undefined }
  },
  unlink: ({ chance, seen }) => {
    const all = [...seen.memory.links.values()].flatMap((rows) => rows[0] ?? [])
    const own = all.filter((row) => seen.actor.bodies.includes(row.body))
    return { link: chance.of(chance.once(6) ? [] : own, all)?.id ?? neverWas }
  },
  'take-over': ({ chance, seen, title }) => ({
    plan: planFor(chance, seen),
    element: farElement(chance, seen) ?? neverWas,
    called: chance.once(2) ? title : undefined,
  }),
  'let-go': ({ chance, seen }) => {
    const plan = planFor(chance, seen)
    return { plan, element: heldElement(chance, seen, plan) }
  },
  'answer-change': ({ chance, seen, title }) => {
    const plan = planFor(chance, seen, (one) => seen.upstream(one).length > 0)
    const element = chance.of(seen.upstream(plan))?.element ?? heldElement(chance, seen, plan)
    return {
      plan,
      element,
      read: readOf(chance, seen.inForce(element)?.n),
      answer: chance.of(['accept', 'adapt', 'decline']),
      reason: chance.once(8) ? undefined : `${title} reden`,
      title: chance.once(8) ? undefined : title,
    }
  },
  'appoint-lead': ({ chance, seen }) => {
    const plan = planFor(chance, seen)
    const priorities = seen.items(plan).filter((item) => item.kind === 'priority')
    const holders = seen.plan(plan)?.holders ?? []
    const [lead, deputy] = [chance.of(chance.once(8) ? [] : holders, bodies), chance.of(holders)]
    return {
      plan,
      element: chance.of(priorities)?.element ?? heldElement(chance, seen, plan),
      lead,
      deputy: chance.once(3) ? deputy : undefined,
      ...period(chance),
    }
  },
}
