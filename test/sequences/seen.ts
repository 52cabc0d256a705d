import type { Actor } from '../../src/domain/deed/actor.ts'
import type { ElementEvent, Version } from '../../src/domain/plan/element.ts'
import type { LinkKind } from '../../src/domain/plan/grammar.ts'
import type { Held, Holding } from '../../src/domain/plan/holding.ts'
import type { PlanItem } from '../../src/domain/plan/item.ts'
import type { Lead } from '../../src/domain/plan/lead.ts'
import type { End, Link, LinkWritten } from '../../src/domain/plan/link.ts'
import type { PlanRow } from '../../src/domain/plan/plan.store.ts'
import { type Audience, audiences } from '../../src/kit/base/audience.ts'
import type { Memory, Row } from './memory.ts'

/** The memory as one actor may see it at one moment. Of everything the latest row that this actor may read counts. */
export class Seen {
  readonly memory: Memory
  readonly actor: Actor
  readonly #keys: ReadonlySet<string>
  readonly #items = new Map<string, readonly PlanItem[]>()

  constructor(memory: Memory, actor: Actor) {
    this.memory = memory
    this.actor = actor
    this.#keys = new Set(actor.keys)
  }

  may(reader: string): boolean {
    return this.#keys.has(reader)
  }

  /** Whether a plan or element can be seen. */
  sees(id: string): boolean {
    return this.#rows(id).some((row) => this.#keys.has(row.reader))
  }

  /** Whether a plan or element is of a body that one works for. */
  isOwn(id: string): boolean {
    const [first] = this.#rows(id)
    return first !== undefined && this.actor.bodies.includes(first.body)
  }

  plan(id: string | undefined): PlanRow | undefined {
    const row = this.#last(this.memory.plans.get(id ?? ''))
    if (!row) return undefined
    const holders = this.memory.holders.filter((one) => one.plan === id).map((one) => one.holder)
    const { body, plan, n, kind, level, title, startsOn, endsOn, predecessor, evaluation, passage, source, audience } =
      row
    const words = { kind, level, title, startsOn, endsOn, predecessor, evaluation, passage, source }
    return { body, plan, n, ...words, audience, holders }
  }

  planIds(): readonly string[] {
    return [...this.memory.plans.keys()].filter((id) => this.#last(this.memory.plans.get(id))).sort()
  }

  heldBy(body: string): string[] {
    const plans = this.memory.holders.filter((row) => row.holder === body).map((row) => row.plan)
    return plans.filter((plan) => this.#last(this.memory.plans.get(plan)))
  }

  versions(element: string | undefined): readonly Version[] {
    return this.#mayRead(this.memory.versions.get(element ?? '')).map(asVersion)
  }

  /** The latest version; one's own draft counts. */
  standing(element: string | undefined): Version | undefined {
    const row = this.#last(this.memory.versions.get(element ?? ''))
    return row && asVersion(row)
  }

  /** The latest version that is no draft. */
  inForce(element: string): Version | undefined {
    const row = this.#last(this.memory.versions.get(element), (one) => one.audience !== 'draft')
    return row && asVersion(row)
  }

  widest(element: string): Audience {
    return widestOf(this.#mayRead(this.memory.versions.get(element)))
  }

  widestOfPlan(plan: string): Audience {
    return widestOf(this.#mayRead(this.memory.plans.get(plan)))
  }

  holding(plan: string, element: string): Holding | undefined {
    const row = this.#last(this.memory.holdings.get(plan)?.get(element))
    return row && asHolding(row)
  }

  /** What stands in a plan, in its order. */
  holdings(plan: string): readonly Holding[] {
    return this.#held(plan).map(asHolding)
  }

  #held(plan: string): readonly Row<Held>[] {
    const held: Row<Held>[] = []
    for (const rows of this.memory.holdings.get(plan)?.values() ?? []) {
      const row = this.#last(rows)
      if (row?.state === 'held') held.push(row)
    }
    return held.sort((a, b) => a.rank - b.rank || compare(a.about, b.about))
  }

  /** Which plans hold an element, and how. */
  heldIn(element: string): readonly Holding[] {
    const plans = [...this.memory.holdings.keys()].sort()
    return plans.flatMap((plan) => this.holding(plan, element) ?? []).filter((one) => one.state === 'held')
  }

  lastRank(plan: string): number {
    const rows = [...(this.memory.holdings.get(plan)?.values() ?? [])].flatMap((one) => this.#mayRead(one))
    return rows.length === 0 ? 0 : Math.max(...rows.map((row) => row.rank))
  }

  /** Own elements at their latest version, those of other plans at the version that is held. */
  items(plan: string): readonly PlanItem[] {
    const items = this.#items.get(plan) ?? this.#itemsOf(plan)
    this.#items.set(plan, items)
    return items
  }

  #itemsOf(plan: string): readonly PlanItem[] {
    const items: PlanItem[] = []
    for (const held of this.#held(plan)) {
      const rows = this.memory.versions.get(held.about)
      const found = this.#last(rows, (one) => one.plan === plan || one.n === held.version)
      if (found && found.type !== 'ElementWithdrawn') items.push(asItem(held, found))
    }
    return items
  }

  leads(plan: string): readonly Lead[] {
    return [...(this.memory.leads.get(plan)?.values() ?? [])]
      .flatMap((rows) => {
        const row = this.#last(rows)
        if (!row) return []
        const { body, about, n, lead, deputy, startsOn, endsOn, audience } = row
        return [{ body, plan, element: about, n, lead, deputy, startsOn, endsOn, audience }]
      })
      .sort((a, b) => compare(a.element, b.element))
  }

  /** The links that stand, for who may read both ends. */
  links(which: (link: Link) => boolean): Link[] {
    const links: Link[] = []
    for (const rows of this.memory.links.values()) {
      const row = this.#last(rows, (one) => this.#keys.has(one.farReader))
      if (row?.state !== 'live' || this.#isGone(row.about) || this.#isGone(row.to)) continue
      const link = asLink(row)
      if (which(link)) links.push(link)
    }
    return links.sort((a, b) => compare(a.id, b.id))
  }

  #isGone(end: string): boolean {
    return this.#last(this.memory.versions.get(end))?.type === 'ElementWithdrawn'
  }

  end(id: string): End | undefined {
    const [plan, version] = [this.plan(id), this.standing(id)]
    const stands = plan ? { ...plan, kind: 'plan' as const } : version
    if (!stands || version?.state === 'withdrawn') return undefined
    const { kind, level, body, plan: home, audience } = stands
    return { id, kind, level, body, plan: home, audience, reader: this.reader(id) ?? '' }
  }

  /** Who may read an element or plan, at its widest. */
  reader(id: string): string | undefined {
    const rows = this.#mayRead(this.#rows(id))
    const widest = widestOf(rows)
    return rows.find((row) => row.audience === widest)?.reader
  }

  /** The links that one meets from these ends, of the given kinds. */
  beyond(ends: readonly string[], kinds: readonly LinkKind[]): Link[] {
    const links = this.links((link) => kinds.includes(link.kind))
    const met = new Set(ends)
    for (const end of met) for (const link of links) if (link.from === end) met.add(link.to)
    return links.filter((link) => met.has(link.from))
  }

  /** Changes above that were not answered yet: the element, the version held, the version offered. */
  upstream(plan: string): readonly { element: string; held: Version; offered: Version }[] {
    return this.holdings(plan).flatMap(({ element, version }) => {
      const held = this.versions(element).find((one) => one.n === version)
      const offered = this.inForce(element)
      if (!held || !offered || held.plan === plan) return []
      const rows = this.#mayRead(this.memory.holdings.get(plan)?.get(element))
      const answered = Math.max(version, ...rows.map((row) => row.answered ?? 0))
      return offered.n > answered ? [{ element, held, offered }] : []
    })
  }

  #rows(id: string): readonly Readable[] {
    return this.memory.versions.get(id) ?? this.memory.plans.get(id) ?? []
  }

  #mayRead<T extends Readable>(rows: readonly T[] | undefined): readonly T[] {
    return rows?.filter((row) => this.#keys.has(row.reader)) ?? []
  }

  #last<T extends Readable>(rows: readonly T[] | undefined, which?: (row: T) => boolean): T | undefined {
    for (let i = (rows?.length ?? 0) - 1; i >= 0; i -= 1) {
      const row = rows?.[i]
      if (row && this.#keys.has(row.reader) && (!which || which(row))) return row
    }
    return undefined
  }
}

interface Readable {
  readonly body: string
  readonly reader: string
  readonly audience: Audience
}

/** Rows never change, so what they say is put in shape once. */
const versionsOf = new WeakMap<Row<ElementEvent>, Version>()
const itemsOf = new WeakMap<Row<Held>, WeakMap<Row<ElementEvent>, PlanItem>>()

function asVersion(row: Row<ElementEvent>): Version {
  const known = versionsOf.get(row)
  if (known) return known
  const { body, plan, about, n, kind, level, title, fields, passage, source, audience } = row
  const state = row.type === 'ElementWithdrawn' ? 'withdrawn' : 'live'
  const version: Version = {
    body,
    plan,
    element: about,
    n,
    kind,
    level,
    title,
    fields,
    passage,
    source,
    state,
    audience,
  }
  versionsOf.set(row, version)
  return version
}

function asItem(held: Row<Held>, row: Row<ElementEvent>): PlanItem {
  const known = itemsOf.get(held)?.get(row)
  if (known) return known
  const { rank, called, passage, plan, version } = held
  const item = { ...asVersion(row), rank, called, holdingPassage: passage, heldIn: plan, pinned: version }
  const ofHeld = itemsOf.get(held) ?? new WeakMap()
  itemsOf.set(held, ofHeld.set(row, item))
  return item
}

function asHolding({ body, plan, about, n, version, rank, called, passage, state, audience }: Row<Held>): Holding {
  return { body, plan, element: about, n, version, rank, called, passage, state, audience }
}

function asLink({
  body,
  plan,
  id,
  n,
  kind,
  about,
  to,
  reason,
  passage,
  state,
  audience,
  farReader,
}: Row<LinkWritten>): Link {
  return { body, plan, id, n, kind, from: about, to, reason, passage, state, audience, farReader }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
export const wideness = (audience: Audience) => audiences.indexOf(audience as never)

function widestOf(rows: readonly Readable[]): Audience {
  return rows.reduce<Audience>(
    (widest, row) => (wideness(row.audience) > wideness(widest) ? row.audience : widest),
    'draft',
  )
}
