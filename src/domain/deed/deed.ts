import type { z } from 'zod'
import type { Day } from '../../kit/base/day.ts'
import type { Refusal } from '../../kit/base/refusal.ts'
import type { Fragment, TxSql } from '../../store/register/register.ts'
import type { Actor } from './actor.ts'
import type { At } from './at.ts'
import type { Event, Saved } from './event.ts'
import type { Says } from './says.ts'

/** What a store reads and writes with: one transaction, in which the actor has entered. */
export interface Tx {
  readonly sql: TxSql
  readonly actor: Actor
  readonly now: Date
  readonly today: Day
  /** The application's own wall, in the where of every query: `where ${tx.mine('v.reader')}`. The database is the second. */
  mine(column: string): Fragment
  /** A view of a room on the left, in the same transaction. */
  ask<S extends z.ZodObject, A>(view: View<S, A>, input: z.output<S>): Promise<A | undefined>
  /** Reads once a page: in one snapshot the same question has the same answer. In a deed it is read each time. */
  once<G extends readonly unknown[], T>(read: (tx: Tx, ...given: G) => Promise<T>, ...given: G): Promise<T>
  /** What happened, in the words of the room that the event belongs to; nothing when no room knows it any more. */
  tell(event: Event): string | undefined
  /** After an event gave the actor a new plan or body: the lists of the wall once more. */
  enter(): Promise<void>
}

/** What is locked before anything is read: a head by its id, or a thing (an element) whose head never changes. */
export interface Subject {
  readonly kind: string
  readonly id: string
}

/** What the form page of a deed shows: the values that stand now, the choices, and which fields this case has. */
export interface Prepared {
  readonly about?: string
  readonly body?: string
  readonly values?: Readonly<Record<string, unknown>>
  /** The values of the version that the form was read from, when another stands by now. */
  readonly base?: Readonly<Record<string, unknown>>
  readonly options?: Readonly<Record<string, readonly { readonly value: string; readonly name: string }[]>>
  readonly shown?: readonly string[]
  readonly note?: string
}

export interface Deed<
  S extends z.ZodObject = z.ZodObject,
  F = unknown,
  E extends Event = Event,
  C extends string = string,
  B = undefined,
> {
  readonly name: string
  readonly route: `POST /${string}`
  readonly says: Says
  readonly input: S
  readonly subject: (input: z.output<S>) => readonly Subject[]
  /** Work that takes time and needs no register: done before anything is locked, for who has signed in. */
  readonly before?: (input: z.output<S>) => Promise<Before<B>>
  readonly load: (tx: Tx, input: z.output<S>, before: B | undefined) => Promise<F | undefined>
  readonly may: (actor: Actor, facts: F) => Refusal<C> | undefined
  readonly decide: (facts: F, input: z.output<S>, at: At) => readonly E[] | Refusal<C>
  /** The version that stands. When the input names another (`read`), somebody was first: both are shown. */
  readonly stands?: (
    facts: F,
    input: z.output<S>,
  ) => { readonly n: number; readonly values: Readonly<Record<string, unknown>> }
  /** Tasks that follow, queued in the same transaction. */
  readonly starts?: (events: readonly Saved<E>[]) => readonly Start[]
  readonly prepare?: (tx: Tx, given: Readonly<Partial<z.output<S>>>) => Promise<Prepared | undefined>
  /** A valid call on a draft of the example world (example.ts), and the role that may make it. */
  readonly example: { readonly as: string; readonly input: z.input<S> }
}

/** What was worked out, and the free texts in it by the field that they came from: they pass the same gate as what is typed. */
export interface Before<B> {
  readonly found: B
  readonly texts: Readonly<Record<string, string>>
}

export interface View<S extends z.ZodObject = z.ZodObject, A = unknown> {
  readonly name: string
  readonly route: `GET /${string}`
  readonly says: Says
  readonly input: S
  /** The answer, or undefined: niet gevonden. */
  readonly load: (tx: Tx, input: z.output<S>) => Promise<A | undefined>
  /** What the answer looks like, for who reads about it. No answer is parsed by it: the types hold the two together, and the rights test. */
  readonly answer: z.ZodType<NoInfer<A>>
  readonly example: { readonly as: string; readonly input: z.input<S> }
}

/** A task to queue: ids only, so that no content lies in the queue. */
export interface Start {
  readonly task: { readonly name: string }
  readonly input: Readonly<Record<string, string>>
  /** Work as `system` for this body, instead of as the actor. */
  readonly forBody?: string
  readonly after?: Date
}

/** Declares a deed. All types follow from its parts; `load` stands before `may` and `decide`, so that they know the facts. */
export function deed<S extends z.ZodObject, F, const E extends Event, const C extends string, B = undefined>(
  declared: Deed<S, F, E, C, B>,
): Deed<S, F, E, C, B> {
  return declared
}

/** Declares a view. What is loaded fits what is declared to be answered, and the other way round. */
export function view<S extends z.ZodObject, R extends z.ZodType, A extends Shown<z.output<R>>>(
  declared: View<S, A> & { readonly answer: R },
): View<S, A> {
  return declared
}

/** As it is read: nothing in it can be changed. */
type Shown<T> = T extends Date
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Shown<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Shown<T[K]> }
      : T

// biome-ignore lint/suspicious/noExplicitAny: a house holds deeds of every shape; each was checked where it was declared
export type AnyDeed = Deed<any, any, any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyView = View<any, any>

/** A head by its id: a plan, a body or an intake proposal. */
export const head = (id: string): Subject => ({ kind: 'head', id })
