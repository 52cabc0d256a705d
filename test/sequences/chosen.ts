import { type ElementKind, type FieldName, kindRules, linkRules } from '../../src/domain/plan/grammar.ts'
import type { Chance } from './chance.ts'
import type { Seen } from './seen.ts'

/** Nothing ever has this id. */
export const neverWas = '222222222222'

/** Mostly a plan of one's own body, if there is one then one that is preferred; now and then any, seen or hidden, or one that never was. */
export function planFor(chance: Chance, seen: Seen, prefer: (plan: string) => boolean = () => true): string {
  const all = [...seen.memory.plans.keys()]
  const own = all.filter((plan) => seen.isOwn(plan))
  if (chance.once(30)) return neverWas
  return chance.of(chance.once(9) ? all : own.filter(prefer), own, all) ?? neverWas
}

/** Mostly an element of one's own body, if there is one then one that is preferred; now and then any. */
export function elementFor(chance: Chance, seen: Seen, prefer: (element: string) => boolean = () => true): string {
  const all = [...seen.memory.versions.keys()]
  const own = all.filter((element) => seen.isOwn(element))
  if (chance.once(40)) return neverWas
  return chance.of(chance.once(12) ? all : own.filter(prefer), own, all) ?? neverWas
}

/** Mostly an element that one sees, of whatever body; now and then a hidden one. */
export function farElement(chance: Chance, seen: Seen, kind?: ElementKind): string | undefined {
  const all = [...seen.memory.versions].flatMap(([element, [first]]) =>
    !kind || first?.kind === kind ? [element] : [],
  )
  const visible = all.filter((element) => seen.sees(element))
  const foreign = visible.filter((element) => !seen.isOwn(element))
  return chance.of(chance.once(10) ? all : [], chance.once(2) ? foreign : [], visible)
}

/** The other half of a circle: from the far end of a link, hidden ones too, to its near end. */
export function linkBack(chance: Chance, seen: Seen) {
  const all = [...seen.memory.links.values()].flatMap((rows) => rows.at(-1) ?? [])
  const fits = all.filter((row) => linkRules[row.kind].ends.some(([near, far]) => near === far))
  const link = chance.of(fits.filter((row) => row.state === 'live' && seen.isOwn(row.to) && !seen.isOwn(row.about)))
  return link && { kind: link.kind, from: link.to, to: link.about }
}

export function heldElement(chance: Chance, seen: Seen, plan: string): string {
  const held = [...(seen.memory.holdings.get(plan)?.keys() ?? [])]
  const taken = held.filter((element) => seen.standing(element)?.plan !== plan)
  return chance.of(chance.once(4) ? [] : taken, held) ?? neverWas
}

export function under(chance: Chance, seen: Seen, plan: string, kind: ElementKind): string | undefined {
  if (chance.once(3)) return undefined
  if (chance.once(20)) return farElement(chance, seen)
  const fits = seen.items(plan).filter((item) => kindRules[kind].under.includes(item.kind))
  return chance.of(fits)?.element
}

/** Fields of the kind; rarely one that it has not. */
export function fields(chance: Chance, kind: ElementKind | undefined): Readonly<Record<string, string>> {
  const given: Partial<Record<FieldName, string>> = {}
  for (const name of kind ? kindRules[kind].fields : [])
    if (chance.once(3)) given[name] = values[name] ?? chance.of(days) ?? ''
  if (chance.once(25)) given.unit = 'per jaar'
  return given
}

const days = ['2026', '2026-05', '2026-05-14', '2027', '2025']
const values: Readonly<Partial<Record<FieldName, string>>> = {
  explanation: 'zo zit het',
  reason: 'daarom',
  question: 'wat dan',
  refutedBy: 'meer tellingen',
  direction: 'less',
  baseline: 'veel',
  target: 'weinig',
  notMeasurable: 'niet te tellen',
  reasoning: 'het werkt elders',
  route: 'preventive',
  definition: 'wat geteld wordt',
  unit: 'per jaar',
  measures: 'outcome',
}

export function period(chance: Chance) {
  return chance.once(2) ? {} : { startsOn: chance.of(days), endsOn: chance.of(days) }
}

export function readOf(chance: Chance, n: number | undefined): number {
  return Math.max(1, (n ?? 1) - (chance.once(10) ? 1 : 0))
}

export function audience(chance: Chance): string | undefined {
  return chance.of(['holders', 'holders', 'officials', 'officials', 'public', 'public', 'public'])
}
