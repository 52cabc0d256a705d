import type { Day } from '../../kit/base/day.ts'
import type { Body, BodyKind } from './body-words.ts'
import { type PeriodState, stateOn } from './period.ts'

/** A body in the tree of the region, with all that is part of it. */
export interface BodyInTree extends Body {
  readonly state: PeriodState
  /** Which body above it is not known: *basisteam niet bekend*. */
  readonly unknown: readonly BodyKind[]
  /** Its source is not checked. */
  readonly isToCheck: boolean
  readonly parts: readonly BodyInTree[]
}

/** Which kinds of body stand above one of this kind. Where none does, that is said: it is not known. */
const standsUnder: Readonly<Partial<Record<BodyKind, readonly BodyKind[]>>> = {
  gemeente: ['district', 'basisteam'],
  basisteam: ['district'],
}

/** The bodies as a tree: in the order of their kinds, and by name as Dutch sorts it. */
export function treeOf(bodies: readonly Body[], today: Day): readonly BodyInTree[] {
  const ids = new Set(bodies.map((body) => body.id))
  const isUnder = (body: Body, id: string) => (body.partOf !== null && ids.has(body.partOf) ? body.partOf : '') === id
  const sorted = [...bodies].sort(byKindAndName)
  const branch = (id: string, above: readonly BodyKind[]): readonly BodyInTree[] =>
    sorted
      .filter((body) => isUnder(body, id))
      .map((body) => ({
        ...body,
        state: stateOn(body, today),
        unknown: missingAbove(body.kind, above),
        isToCheck: isToCheck(body),
        parts: branch(body.id, [...above, body.kind]),
      }))
  return branch('', [])
}

export function missingAbove(kind: BodyKind, above: readonly BodyKind[]): readonly BodyKind[] {
  return (standsUnder[kind] ?? []).filter((wanted) => !above.includes(wanted))
}

/** The kinds of all bodies that one is part of, however far. */
export function kindsAbove(body: Body, bodies: readonly Body[]): readonly BodyKind[] {
  const parent = bodies.find((other) => other.id === body.partOf)
  return parent ? [...kindsAbove(parent, bodies), parent.kind] : []
}

export function isToCheck({ source }: Pick<Body, 'source'>): boolean {
  return source.includes('te controleren')
}

const order: readonly BodyKind[] = ['region', 'district', 'basisteam', 'gemeente', 'police', 'prosecutor']
const place = (kind: BodyKind) => (order.includes(kind) ? order.indexOf(kind) : order.length)
const dutch = new Intl.Collator('nl', { ignorePunctuation: true })

function byKindAndName(one: Body, other: Body): number {
  return place(one.kind) - place(other.kind) || dutch.compare(one.name, other.name)
}
