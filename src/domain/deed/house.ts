import type { RefusalText } from '../../kit/base/refusal.ts'
import type { AnyDeed, AnyView, Deed, Tx } from './deed.ts'
import type { Event, Saved } from './event.ts'
import type { Gap } from './gap.ts'
import type { Task } from './task.ts'

/** How each event of a room is saved: all of a type at once. */
export type Remembers<E extends Event> = {
  readonly [T in E['type']]: (tx: Tx, events: readonly Saved<Extract<E, { type: T }>>[]) => Promise<unknown>
}

export function remembers<E extends Event>(by: Remembers<E>): Remembers<E> {
  return by
}

/** A sentence of the record for each event, also for old shapes (`v`). */
export type Tells<E extends Event> = { readonly [T in E['type']]: (event: Extract<E, { type: T }>) => string }

/** Finds the head of things that are not heads themselves, or their heads, by facts that never change. */
export type Heads = Readonly<
  Record<string, (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, string | readonly string[]>>>
>

interface Hit {
  readonly address: string
  readonly title: string
  readonly under: string
  readonly rank: number
}

type EventsOf<D> = D extends Deed<infer _S, infer _F, infer E, infer _C, infer _B> ? E : never
type CodesOf<D> = D extends Deed<infer _S, infer _F, infer _E, infer C, infer _B> ? C : never

export interface Room {
  /** The first part of the name of each deed and view in it, and what the room is called on screen. */
  readonly name: string
  readonly title: string
  readonly remembers: Readonly<Record<string, (tx: Tx, events: never) => Promise<unknown>>>
  readonly tells: Readonly<Record<string, (event: never) => string>>
  readonly deeds: readonly AnyDeed[]
  readonly views: readonly AnyView[]
  readonly tasks?: readonly Task[]
  readonly refusals: Readonly<Record<string, RefusalText>>
  /** The Dutch name on the wire of every field of this room's inputs and answers. */
  readonly words: Readonly<Record<string, string>>
  readonly heads?: Heads
  /** What is open in these plans. Where elements are named only theirs are wanted, and a room need read no more. */
  readonly gaps?: (tx: Tx, plans: readonly string[], elements?: readonly string[]) => Promise<readonly Gap[]>
  readonly find?: (tx: Tx, words: string) => Promise<readonly Hit[]>
}

/** A room of the house. A deed whose refusal has no text, or an event without a sentence, does not compile. */
export function room<E extends Event, const D extends readonly AnyDeed[]>(
  parts: {
    readonly remembers: Remembers<E>
    readonly tells: Tells<E>
    readonly deeds: D
    readonly refusals: Readonly<Record<CodesOf<D[number]>, RefusalText>>
  } & Omit<Room, 'remembers' | 'tells' | 'deeds' | 'refusals'>,
): Room & { readonly decides?: EventsOf<D[number]>; readonly owns?: E } {
  return parts as unknown as Room
}

type Decided<R> = R extends { readonly decides?: infer E } ? Exclude<E, undefined> : never
type Owned<R> = R extends { readonly owns?: infer E } ? Exclude<E, undefined> : never
type Forgotten<R> = Exclude<Decided<R>, Owned<R>>

export interface House {
  /** What each room is called on screen, by the first part of the names in it. */
  readonly titles: ReadonlyMap<string, string>
  readonly deeds: ReadonlyMap<string, AnyDeed>
  readonly views: ReadonlyMap<string, AnyView>
  readonly tasks: ReadonlyMap<string, Task>
  readonly remembers: ReadonlyMap<string, (tx: Tx, events: readonly Saved[]) => Promise<unknown>>
  readonly tells: ReadonlyMap<string, (event: Event) => string>
  readonly refusals: ReadonlyMap<string, RefusalText>
  readonly words: ReadonlyMap<string, string>
  readonly heads: Heads
  readonly gaps: readonly NonNullable<Room['gaps']>[]
  readonly find: readonly NonNullable<Room['find']>[]
}

/**
 * All rooms together. Does not compile when a deed returns an event that no room remembers; throws at start when a name
 * has two owners or a word on the wire has two meanings.
 */
export function house<const R extends readonly Room[]>(
  rooms: [Forgotten<R[number]>] extends [never] ? R : readonly [{ readonly nobodyRemembers: Forgotten<R[number]> }],
): House {
  const all = rooms as unknown as readonly Room[]
  const heads: Record<string, Heads[string]> = {}
  for (const one of all) for (const [kind, find] of Object.entries(one.heads ?? {})) heads[kind] = find
  return {
    titles: byName(all.map((one) => [one.name, one.title])),
    deeds: byName(all.flatMap((one) => one.deeds.map((deed) => [deed.name, deed] as const))),
    views: byName(all.flatMap((one) => one.views.map((view) => [view.name, view] as const))),
    tasks: byName(all.flatMap((one) => (one.tasks ?? []).map((task) => [task.name, task] as const))),
    remembers: byName(all.flatMap((one) => Object.entries(one.remembers))) as House['remembers'],
    tells: byName(all.flatMap((one) => Object.entries(one.tells))) as House['tells'],
    refusals: byName(all.flatMap((one) => Object.entries(one.refusals))),
    words: wordsOf(all),
    heads,
    gaps: all.flatMap((one) => one.gaps ?? []),
    find: all.flatMap((one) => one.find ?? []),
  }
}

function byName<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const [name, value] of entries) {
    if (map.has(name)) throw new TypeError(`two rooms own the name ${name}; give it one owner`)
    map.set(name, value)
  }
  return map
}

function wordsOf(rooms: readonly Room[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const back = new Map<string, string>()
  for (const [word, dutch] of rooms.flatMap((one) => Object.entries(one.words))) {
    if ((words.get(word) ?? dutch) !== dutch)
      throw new TypeError(`${word} has two Dutch names: ${words.get(word)} and ${dutch}`)
    if ((back.get(dutch) ?? word) !== word)
      throw new TypeError(`${dutch} is the Dutch name of both ${back.get(dutch)} and ${word}`)
    words.set(word, dutch)
    back.set(dutch, word)
  }
  return words
}
