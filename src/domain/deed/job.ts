/** How far a job is: `failed` is a dead letter, which somebody must look at. */
export type JobState = 'waiting' | 'running' | 'done' | 'failed'

/** One task that a deed asked for. Ids only: what it is about stands in the register. */
export interface QueuedJob {
  readonly id: string
  /** Whose job it is: in the book of this body it is told how far it is. */
  readonly body: string
  readonly plan: string
  readonly task: string
  readonly input: Readonly<Record<string, string>>
  /** In whose name it is done, */
  readonly actor: string
  /** or, for `system`, for which body. */
  readonly forBody?: string
  readonly after?: Date
}
