import type { z } from 'zod'
import type { Sql } from '../../store/register/register.ts'
import type { AnyDeed, View } from './deed.ts'
import type { Outcome } from './outcome.ts'

/** What a task works with. It changes the register by deeds only, so that a task that starts again does nothing twice. */
export interface Hand {
  /**
   * Does one step. It has a name within the job, by what it is about (an id), and is done once: an earlier try that did it gives its answer
   * again, or `key-taken` when it did it with what it read then.
   */
  do(step: string, deed: AnyDeed, input: Readonly<Record<string, unknown>>): Promise<Outcome>
  ask<S extends z.ZodObject, A>(view: View<S, A>, input: z.input<S>): Promise<A | undefined>
  /** How far it is; a page shows it. */
  progress(done: number, total: number): Promise<void>
  /** The owner's connection, for what no role of the application may: tidying up after a withdrawal. */
  readonly owner: Sql
}

/** Long work in steps, queued, resumed where it stopped. */
export interface Task {
  readonly name: string
  /** What a page calls it, in Dutch. */
  readonly title: string
  readonly run: (hand: Hand, input: Readonly<Record<string, string>>) => Promise<void>
  /** How often it is tried again, with longer and longer waits, before it becomes a dead letter. */
  readonly retries?: number
  /** Runs by itself for every body, as `system`, by a cron line in Amsterdam time. */
  readonly every?: string
}

export function task(declared: Task): Task {
  return declared
}
