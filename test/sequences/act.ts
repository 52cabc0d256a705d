import type { Outcome } from '../../src/domain/deed/outcome.ts'
import { isRefusal } from '../../src/kit/base/refusal.ts'
import { deedsInMemory } from './facts.ts'
import { idsOf } from './ids.ts'
import { actorIn, type Memory, type PlanEvent, remember } from './memory.ts'
import { Seen } from './seen.ts'
import { inputOf, type Step, type Try, whoAndWhat } from './steps.ts'

export interface Done extends Try {
  readonly outcome: Outcome
  readonly events: readonly PlanEvent[]
}

export const now = new Date('2026-11-25T09:00:00Z')

/** Which step of which sequence: its ids and texts follow from it. The deeds that open every sequence are those of sequence 0. */
export interface Turn {
  readonly sequence: number
  readonly serial: number
}

/** Does a step in memory, as the runner does it in a register: what must be known, who may, what is decided, what is remembered. */
export function act(memory: Memory, step: Step, turn: Turn): Done {
  const { who, name } = whoAndWhat(step)
  const seen = new Seen(memory, actorIn(memory, who))
  return actOn(memory, { who, name, input: inputOf(step, turn.serial, seen) }, turn, seen)
}

export function actOn(
  memory: Memory,
  tried: Try,
  { sequence, serial }: Turn,
  seen = new Seen(memory, actorIn(memory, tried.who)),
): Done {
  const { name, input } = tried
  const { deed, facts: factsOf } = deedsInMemory[name]
  const ended = (outcome: Outcome, events: readonly PlanEvent[] = []): Done => ({ ...tried, outcome, events })

  const facts = factsOf(seen, input as never)
  if (facts === undefined) return ended({ ended: 'not-found' })
  const forbidden = deed.may(seen.actor, facts)
  if (forbidden) return ended({ ended: 'forbidden', refusal: forbidden })
  const stands = deed.stands?.(facts, input)
  if (stands && input.read !== stands.n) return ended({ ended: 'conflict', ...stands })
  const newId = idsOf(sequence, serial)
  const decided = deed.decide(facts, input, { actor: seen.actor, now, today: '2026-11-25', newId })
  if (isRefusal(decided)) return ended({ ended: 'refused', refusal: decided })
  const events = decided as readonly PlanEvent[]
  remember(memory, events)
  const made = events.map(({ type, about }) => ({ type, about }))
  return ended({ ended: 'done', line: newId(), made }, events)
}
