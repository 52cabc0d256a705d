import type { z } from 'zod'
import type { Id } from '../../kit/base/id.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import { errorsOf } from '../../kit/ui/read-form.ts'
import type { Register } from '../../store/register/register.ts'
import { roleAt } from './actor.ts'
import type { AnyDeed, Start, Subject, Tx, View } from './deed.ts'
import type { Event, Saved } from './event.ts'
import { gate, hasHardFind, kindsFound } from './gate.ts'
import type { House } from './house.ts'
import { type Claim, claimKey, fillKey, madeOn } from './key.store.ts'
import type { Outcome } from './outcome.ts'
import { type Head, lockHeads, openHeads, writeLine } from './record.store.ts'
import { type FindKept, widest } from './record.ts'
import { Turns } from './turn.ts'
import { type BySession, Entry, type SignedIn, type Who } from './who.ts'

/** The world as the runner needs it: what is not decided comes in here. */
export interface World {
  readonly register: Register
  readonly clock: () => Date
  readonly newId: () => Id
  /** Puts a task in the queue, in the transaction of the deed. */
  readonly queue: (tx: Tx, start: Start, from: Origin) => Promise<void>
  /** False only in the test that tries the wall of the database alone: no `may`, and nothing filtered in a query. */
  readonly applicationWall: boolean
}

/** The deed that starts a task: who did it, on which line, and whose that is. */
export interface Origin {
  readonly who: Who
  readonly line: string
  readonly body: string
  readonly plan: string
}

/** Besides the input: a key, so that twice is once, and the reason to keep what the gate found. */
export interface Envelope {
  readonly key?: string
  readonly overrule?: string
}

export interface Run {
  do(deed: AnyDeed, input: unknown, who: Who, envelope?: Envelope): Promise<Outcome>
  /** One view for one caller; `invalid` when the input has not its shape. */
  ask<S extends z.ZodObject, A>(view: View<S, A>, input: unknown, who: Who): Promise<A | 'invalid' | undefined>
  /** One snapshot for all that a page asks. */
  look<T>(who: Who | BySession, work: (tx: Tx, signedIn?: SignedIn) => Promise<T>): Promise<T>
}

/** Ends the transaction with an answer instead of an error: all that it did, the key too, is undone. */
class Undo {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    this.outcome = outcome
  }
}

export function runner(house: House, world: World): Run {
  const turns = new Turns()
  const headsKnown = new Map<string, string | readonly string[]>()

  async function look<T>(who: Who | BySession, work: (tx: Tx, signedIn?: SignedIn) => Promise<T>): Promise<T> {
    return world.register.read.snapshot(async (sql) => {
      const tx = new Entry(sql, who, world.applicationWall, house.tells, true)
      tx.now = world.clock()
      await tx.enter()
      return work(tx, tx.signedIn)
    })
  }

  /** The heads of the subjects. A thing never changes its head, so what was found once is remembered. */
  async function headsOf(subjects: readonly Subject[], who: Who): Promise<readonly string[]> {
    const unknown = subjects.filter((subject) => subject.kind !== 'head' && !headsKnown.has(keyOf(subject)))
    if (unknown.length > 0) {
      if (headsKnown.size > 100_000) headsKnown.clear()
      await look(who, async (tx) => {
        for (const kind of new Set(unknown.map((subject) => subject.kind))) {
          const find = house.heads[kind]
          if (!find) throw new TypeError(`no room finds the head of a ${kind}`)
          const ids = unknown.filter((subject) => subject.kind === kind).map((subject) => subject.id)
          for (const [id, head] of await find(tx, ids)) headsKnown.set(keyOf({ kind, id }), head)
        }
      })
    }
    return [
      ...new Set(
        subjects.flatMap((subject) => (subject.kind === 'head' ? subject.id : headsKnown.get(keyOf(subject)))),
      ),
    ]
      .filter((id) => id !== undefined)
      .sort()
  }

  async function go(
    deed: AnyDeed,
    input: object,
    heads: readonly string[],
    who: Who,
    envelope: Sealed,
    before: unknown,
  ): Promise<Outcome> {
    return world.register.write.begin(async (sql) => {
      const tx = new Entry(sql, who, world.applicationWall, house.tells)
      // Sent one after the other without waiting: one round trip.
      const [, claim, locked] = await Promise.all([
        tx.enter(),
        envelope.key ? claimKey(tx, deed.name, who.id, envelope.key, input, world.clock()) : ('fresh' as Claim),
        lockHeads(tx, heads),
      ])
      tx.now = world.clock()
      if (claim === 'other-input') throw new Undo({ ended: 'key-taken' })
      if (claim !== 'fresh') return { ended: 'done', line: claim.line, made: await madeOn(tx, claim.line) }

      const facts = await deed.load(tx, input as never, before)
      if (facts === undefined) throw new Undo({ ended: 'not-found' })
      const forbidden = world.applicationWall ? deed.may(tx.actor, facts) : undefined
      if (forbidden) throw new Undo({ ended: 'forbidden', refusal: forbidden })
      const stands = deed.stands?.(facts, input as never)
      if (stands && 'read' in input && input.read !== stands.n) throw new Undo({ ended: 'conflict', ...stands })
      const decided = deed.decide(facts, input as never, {
        actor: tx.actor,
        now: tx.now,
        today: tx.today,
        newId: world.newId,
      })
      if (isRefusal(decided)) throw new Undo({ ended: 'refused', refusal: decided })

      const line = world.newId()
      const happened = decided as readonly Event[]
      const events = [...happened, ...kept(happened, envelope)].map((event, i) => ({ ...event, line, i }))
      await save(tx, deed, events, locked, envelope)
      if (envelope.key) await fillKey(tx, deed.name, envelope.key, line)
      const { body, plan } = widest(events)
      for (const start of deed.starts?.(events.slice(0, happened.length) as never) ?? [])
        await world.queue(tx, start, { who, line, body, plan })
      return { ended: 'done', line, made: events.map(({ type, about }) => ({ type, about })) }
    })
  }

  async function save(tx: Entry, deed: AnyDeed, events: readonly Saved[], locked: readonly Head[], envelope: Sealed) {
    const { body } = widest(events)
    const heads = [...locked, ...(await openHeads(tx, events))]
    const known = new Set(heads.map((head) => head.id))
    for (const event of events)
      if (!known.has(event.plan) && !known.has(event.about))
        throw new TypeError(`${deed.name} returned ${event.type} in ${event.plan}, which its subject does not lock`)
    for (const type of new Set(events.map((event) => event.type))) {
      const remember = house.remembers.get(type)
      if (!remember) throw new TypeError(`no room remembers ${type}`)
      await remember(
        tx,
        events.filter((event) => event.type === type),
      )
    }
    const words = { id: events[0]?.line ?? '', deed: deed.name, actor: tx.actor.id, role: roleAt(tx.actor, body), body }
    await writeLine(tx, { ...words, ...(envelope.overruled && { overruled: envelope.overruled.kinds }) }, events, heads)
  }

  return {
    look,
    async ask(view, input, who) {
      const parsed = view.input.safeParse(input)
      return parsed.success ? look(who, (tx) => view.load(tx, parsed.data as never)) : 'invalid'
    },
    async do(deed, raw, who, envelope = {}) {
      const parsed = deed.input.safeParse(raw)
      if (!parsed.success)
        return { ended: 'invalid', errors: errorsOf(deed.input, parsed.error, raw), mayOverrule: false }
      const before = who.id === '' ? undefined : await deed.before?.(parsed.data as never)
      const finds = gate(deed.input, { ...parsed.data, ...before?.texts })
      if (finds.length > 0 && (hasHardFind(finds) || !envelope.overrule))
        return { ended: 'invalid', errors: finds, mayOverrule: !hasHardFind(finds) }
      const sealed: Sealed = {
        ...(envelope.key && { key: envelope.key }),
        ...(envelope.overrule &&
          finds.length > 0 && { overruled: { kinds: kindsFound(finds), reason: envelope.overrule } }),
      }
      const heads = await headsOf(deed.subject(parsed.data as never), who)
      try {
        return await turns.take(heads, () => go(deed, parsed.data, heads, who, sealed, before?.found))
      } catch (error) {
        if (error instanceof Undo) return error.outcome
        throw error
      }
    },
  }
}

/** Two kinds of thing may have one id and another head: a plan as the end of a link, a body by who keeps it. */
const keyOf = ({ kind, id }: Subject) => `${kind} ${id}`

/** The reason to keep what the gate found is text like any other: it stands in content, where it can be withdrawn. */
function kept(decided: readonly Event[], { overruled }: Sealed): readonly FindKept[] {
  if (!overruled) return []
  const { body, plan, about } = widest(decided)
  return [{ type: 'FindKept', v: 1, body, plan, audience: 'draft', about, ...overruled }]
}

interface Sealed {
  readonly key?: string
  readonly overruled?: { readonly kinds: readonly string[]; readonly reason: string }
}
