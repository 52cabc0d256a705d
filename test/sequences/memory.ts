import type { Actor, RoleHeld } from '../../src/domain/deed/actor.ts'
import type { Event } from '../../src/domain/deed/event.ts'
import type { ElementEvent } from '../../src/domain/plan/element.ts'
import type { Held } from '../../src/domain/plan/holding.ts'
import type { LeadAppointed } from '../../src/domain/plan/lead.ts'
import type { LinkWritten } from '../../src/domain/plan/link.ts'
import type { HolderAdded, PlanRevised, PlanStarted } from '../../src/domain/plan/plan.ts'

/**
 * What the register remembers of plans, in memory: every event as a row with the one word that says who may read it, by the thing
 * that it is a row of, in the order in which they were written. Made apart from the stores, and as simple as can be, so that it can
 * witness against them.
 */
export interface Memory {
  readonly plans: Rows<PlanStarted | PlanRevised>
  readonly holders: HolderAdded[]
  readonly versions: Rows<ElementEvent>
  /** By plan, then by element. */
  readonly holdings: Map<string, Rows<Held>>
  readonly links: Rows<LinkWritten>
  readonly leads: Map<string, Rows<LeadAppointed>>
}

type Rows<E extends Event> = Map<string, Row<E>[]>
export type Row<E extends Event> = E & { readonly reader: string }
export type PlanEvent = PlanStarted | PlanRevised | HolderAdded | ElementEvent | Held | LinkWritten | LeadAppointed

export function emptyMemory(): Memory {
  return {
    plans: new Map(),
    holders: [],
    versions: new Map(),
    holdings: new Map(),
    links: new Map(),
    leads: new Map(),
  }
}

/** Another memory of the same: what is remembered in one is not in the other. */
export function copyOf({ plans, holders, versions, holdings, links, leads }: Memory): Memory {
  return {
    plans: copyRows(plans),
    holders: [...holders],
    versions: copyRows(versions),
    holdings: new Map([...holdings].map(([plan, rows]) => [plan, copyRows(rows)])),
    links: copyRows(links),
    leads: new Map([...leads].map(([plan, rows]) => [plan, copyRows(rows)])),
  }
}

function copyRows<E extends Event>(rows: Rows<E>): Rows<E> {
  return new Map([...rows].map(([thing, list]) => [thing, [...list]]))
}

export function remember(memory: Memory, events: readonly PlanEvent[]): void {
  for (const event of events) {
    const reader = readerWord(event)
    switch (event.type) {
      case 'PlanStarted':
      case 'PlanRevised':
        listAt(memory.plans, event.plan).push({ ...event, reader })
        break
      case 'HolderAdded':
        memory.holders.push(event)
        break
      case 'Held':
        listAt(rowsAt(memory.holdings, event.plan), event.about).push({ ...event, reader })
        break
      case 'LinkWritten':
        listAt(memory.links, event.id).push({ ...event, reader })
        break
      case 'LeadAppointed':
        listAt(rowsAt(memory.leads, event.plan), event.about).push({ ...event, reader })
        break
      default:
        listAt(memory.versions, event.about).push({ ...event, reader })
    }
  }
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

function rowsAt<E extends Event>(map: Map<string, Rows<E>>, key: string): Rows<E> {
  const rows = map.get(key) ?? new Map()
  map.set(key, rows)
  return rows
}

function readerWord({ audience, body, plan }: Event): string {
  if (audience === 'draft') return `d:${body}`
  return audience === 'holders' ? `h:${plan}` : audience
}

/** Somebody of the sequences: who it is and which roles it holds. */
export interface Person {
  readonly id: string
  readonly roles: readonly RoleHeld[]
}

/** Who comes in, with the lists of the wall, as `enter` makes them in the register. */
export function actorIn(memory: Memory, { id, roles }: Person): Actor {
  const bodies = [...new Set(roles.map((role) => role.body))].sort()
  const held = memory.holders.filter((row) => bodies.includes(row.holder)).map((row) => row.plan)
  const plans = [...bodies, ...held]
  const own =
    bodies.length > 0 ? ['officials', ...bodies.map((body) => `d:${body}`), ...plans.map((one) => `h:${one}`)] : []
  return { id, bodies, plans, keys: ['public', ...own], roles }
}
