import type { Audience } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Event } from './event.ts'

/** One event as the record keeps it: where it stands, whose it is, and whether its content is still there. */
export interface Content {
  readonly line: string
  readonly i: number
  readonly type: string
  readonly about: string
  readonly body: string
  readonly plan: string
  readonly audience: Audience
  readonly circle: string | null
  readonly isWithdrawn: boolean
}

/** Why content may go: on request of a person (AVG 17), because it should never have been typed, or since its time is over (Archiefwet 5). */
export const withdrawalGrounds = ['avg-request', 'entry-mistake', 'selection-list'] as const
export type WithdrawalGround = (typeof withdrawalGrounds)[number]

/** Who decided for the controller of the data. Kinds only: who holds the office is nobody's business here. */
export const withdrawalDeciders = ['college', 'burgemeester', 'politiechef', 'hoofdofficier', 'board'] as const
export type WithdrawalDecider = (typeof withdrawalDeciders)[number]

/** Content was emptied, everywhere. The line and the chain stay, and this says why. It holds no text, so that it never needs to go itself. */
export interface ContentWithdrawn extends Event {
  readonly type: 'ContentWithdrawn'
  readonly v: 1
  /** The content, by its name in the record. */
  readonly of: string
  readonly ground: WithdrawalGround
  readonly decidedBy: WithdrawalDecider
}

interface WithdrawInput {
  readonly ground: WithdrawalGround
  readonly decidedBy: WithdrawalDecider
}

/** The name of a content in the record: its line, and its number in it. */
export const nameOfContent = ({ line, i }: Pick<Content, 'line' | 'i'>) => `${line}.${i}`

/** Withdraws contents one by one, so that a name in one of them does not cost the thousand others of an intake. */
export function withdrawContent(
  contents: readonly Content[],
  input: WithdrawInput,
): readonly ContentWithdrawn[] | Refusal<'record.already-withdrawn' | 'record.without-text'> {
  if (contents.some((content) => content.isWithdrawn)) return refuse('record.already-withdrawn')
  if (contents.some((content) => content.type === 'ContentWithdrawn')) return refuse('record.without-text')
  return contents.map((content) => ({
    type: 'ContentWithdrawn',
    v: 1,
    body: content.body,
    plan: content.plan,
    audience: content.audience,
    ...(content.circle && { circle: content.circle }),
    about: content.about,
    of: nameOfContent(content),
    ...input,
  }))
}
