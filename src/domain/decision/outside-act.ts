import { type Audience, isWider, type Owned } from '../../kit/base/audience.ts'
import type { PartDay } from '../../kit/base/day.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'

/** What organs do with a text. Distinct acts, never shown as one another. */
export const acts = ['offer', 'adopt', 'agree', 'take-note', 'give-views', 'ratify', 'decide'] as const
export type Act = (typeof acts)[number]

/**
 * An act of an organ on a text that we do not hold: it is said what is known of it, and we never say that the organ saw
 * what stands here.
 */
export interface ActWords {
  readonly text: string
  readonly organ: string | null
  /** How the source names the organ, also when we do not know which it is. */
  readonly organWords: string
  readonly act: Act
  readonly happenedOn: PartDay | null
  readonly reference: string
  readonly passage: string
  readonly source: string
}

export interface OutsideAct extends ActWords, Owned {
  readonly id: string
  readonly n: number
  readonly state: 'live' | 'withdrawn'
}

type ActEvent<T extends string> = Event & ActWords & { readonly type: T; readonly v: 1; readonly n: number }
export type OutsideActRecorded = ActEvent<'OutsideActRecorded'>
export type OutsideActShared = ActEvent<'OutsideActShared'>
export type OutsideActWithdrawn = ActEvent<'OutsideActWithdrawn'>
export type OutsideActEvent = OutsideActRecorded | OutsideActShared | OutsideActWithdrawn

export interface RecordFacts {
  readonly plan: string
  readonly body: string
  /** What the chosen organ may do; undefined when no organ was chosen. */
  readonly competences: readonly string[] | undefined
  /** What the chosen organ is called: how one says it when the source has no words for it. */
  readonly organName?: string | undefined
}

export function recordOutsideAct(
  { plan, body, competences, organName }: RecordFacts,
  words: ActWords,
  at: At,
): readonly [OutsideActRecorded] | Refusal<'decision.organ-not-competent'> {
  // Who offers or decides is no matter of competence to adopt; an adoption by an organ that cannot adopt is a mistake.
  const needs = words.act === 'offer' || words.act === 'decide' ? undefined : words.act
  if (needs && competences && !competences.includes(needs))
    return refuse('decision.organ-not-competent', { act: words.act })
  return [
    {
      type: 'OutsideActRecorded',
      v: 1,
      body,
      plan,
      audience: 'draft',
      about: at.newId(),
      n: 1,
      ...words,
      organWords: words.organWords || (organName ?? ''),
    },
  ]
}

export function shareOutsideAct(
  stands: OutsideAct,
  audience: Audience,
): readonly [OutsideActShared] | Refusal<'decision.act-shared-already'> {
  if (!isWider(audience, stands.audience)) return refuse('decision.act-shared-already')
  return [{ type: 'OutsideActShared', v: 1, ...next(stands), audience }]
}

/** Only a draft: what others have read is corrected by a new act, not taken away. */
export function withdrawOutsideAct(
  stands: OutsideAct,
): readonly [OutsideActWithdrawn] | Refusal<'decision.act-shared-already'> {
  if (stands.audience !== 'draft') return refuse('decision.act-shared-already')
  return [{ type: 'OutsideActWithdrawn', v: 1, ...next(stands) }]
}

function next({ id, n, state: _state, ...words }: OutsideAct) {
  return { ...words, about: id, n: n + 1 }
}
