import type { z } from 'zod'
import type { Sql } from '../../store/register/register.ts'
import type { AnyDeed, View } from './deed.ts'
import type { Outcome } from './outcome.ts'

/** What a task works with. It changes the register by deeds only, with its job as key, so that a task that starts again does nothing twice. */
export interface Hand {
  do(deed: AnyDeed, input: Readonly<Record<string, unknown>>): Promise<Outcome>
  ask<S extends z.ZodObject, A>(view: View<S, A>, input: z.output<S>): Promise<A | undefined>
  progress(done: number, total: number): Promise<void>
  /** The owner's connection, for what no role of the application may: tidying up after a withdrawal. */
  readonly owner: Sql
}

/** Long work in steps, queued, resumed where it stopped. */
export interface Task {
  readonly name: string
  readonly run: (hand: Hand, input: Readonly<Record<string, string>>) => Promise<void>
  /** Runs by itself for every body, by a cron line in Amsterdam time. */
  readonly every?: string
}

export function task(declared: Task): Task {
  return declared
}
