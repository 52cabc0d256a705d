import fc from 'fast-check'
import type { Outcome } from '../../src/domain/deed/outcome.ts'
import { act, actOn, type Turn } from './act.ts'
import { agree } from './agree.ts'
import { type DeedName, deedsInMemory } from './facts.ts'
import { type Lane, openLane } from './lane.ts'
import { actorIn, copyOf, type Memory, type Person, type PlanEvent } from './memory.ts'
import { openMemory } from './opening.ts'
import { bodies, people } from './people.ts'
import { Seen } from './seen.ts'
import { inputFor, type Step, steps, type Try, wordOf } from './steps.ts'

export const deedNames = Object.keys(deedsInMemory) as DeedName[]

/** What one deed answered: with drafts of others around, and without. */
export interface Pair {
  readonly tried: Try
  readonly without: string
  readonly withDrafts: string
  /** The deed was about something that stands only where the drafts are. */
  readonly isAboutDraft: boolean
}

interface Run {
  readonly person: number
  readonly before: readonly Step[]
  readonly drafts: readonly Step[]
  readonly own: readonly Step[]
}

const triesOfEach = 2
const runs: fc.Arbitrary<Run> = fc.record({
  person: fc.nat(4),
  before: steps({ minLength: 10, maxLength: 10 }),
  drafts: steps({ minLength: 40, maxLength: 40 }),
  own: steps({ minLength: deedNames.length * triesOfEach, maxLength: deedNames.length * triesOfEach }),
})

/**
 * Two registers with the same sequence in both; in one of them others went on and drafted, and shared nothing of it. Then one
 * person tries every deed in both, also on what only stands in one. The answers come back in pairs.
 */
export async function tryWithAndWithout({ seed, count }: { readonly seed: number; readonly count: number }) {
  const [bare, full] = await Promise.all([openLane(), openLane()])
  const pairs: Pair[] = []
  try {
    for (const [i, run] of fc.sample(runs, { seed, numRuns: count }).entries())
      pairs.push(...(await tryRun(bare, full, i + 1, run)))
  } finally {
    await Promise.all([bare.close(), full.close()])
  }
  return pairs
}

async function tryRun(bare: Lane, full: Lane, sequence: number, run: Run): Promise<readonly Pair[]> {
  const person = people[run.person]
  if (!person) throw new RangeError(`nobody stands at ${run.person}`)
  await Promise.all([bare.reset(), full.reset()])
  let serial = 0
  const turn = (): Turn => ({ sequence, serial: serial++ })

  const memory = openMemory()
  for (const step of run.before) {
    const at = turn()
    const tried = act(memory, step, at)
    for (const answer of await inBoth(bare, full, tried, at))
      if (answer !== said(tried.outcome))
        throw new Error(`the sequence before went another way: ${tried.name} ${answer}`)
  }
  const filled = copyOf(memory)
  for (const step of run.drafts) await draft(full, filled, person, step, turn())

  const pairs: Pair[] = []
  for (const [i, step] of run.own.entries()) {
    const at = turn()
    const name = deedNames[i % deedNames.length] ?? 'add-element'
    // Chosen where the drafts stand, so that they are tried too; what the person sees is the same in both.
    const tried = {
      name,
      who: person,
      input: inputFor(name, step, at.serial, new Seen(filled, actorIn(filled, person))),
    }
    const [without, withDrafts] = await inBoth(bare, full, tried, at)
    actOn(memory, tried, at)
    actOn(filled, tried, at)
    pairs.push({ tried, without, withDrafts, isAboutDraft: isAboutDraft(tried, memory, filled) })
  }
  await looksTheSame(bare, full, memory, person, sequence)
  return pairs
}

async function inBoth(bare: Lane, full: Lane, tried: Try, turn: Turn): Promise<readonly [string, string]> {
  const [without, withDrafts] = await Promise.all([bare, full].map((lane) => lane.do(tried, turn).then(said, said)))
  return [without ?? '', withDrafts ?? '']
}

function said(outcome: Outcome | Error): string {
  return outcome instanceof Error ? `threw ${outcome.message}` : JSON.stringify(outcome)
}

/** A step of somebody else, if all that it leaves is hidden from this person. */
async function draft(lane: Lane, memory: Memory, person: Person, step: Step, turn: Turn): Promise<void> {
  const after = copyOf(memory)
  const { who, name, input, events } = act(after, step, turn)
  const seen = new Seen(after, actorIn(after, person))
  const isHidden = events.length > 0 && events.every((event) => !isSeen(seen, event))
  if (!isHidden || who.roles.some((role) => seen.actor.bodies.includes(role.body))) return
  actOn(memory, { who, name, input }, turn)
  const outcome = await lane.do({ who, name, input }, turn)
  if (outcome.ended !== 'done') throw new Error(`a draft of another was not made: ${name} ${said(outcome)}`)
}

function isSeen(seen: Seen, event: PlanEvent): boolean {
  if (event.type === 'HolderAdded') return seen.sees(event.plan)
  if (event.audience === 'public' || event.audience === 'officials') return true
  return seen.may(event.audience === 'draft' ? `d:${event.body}` : `h:${event.plan}`)
}

function isAboutDraft({ input }: Try, memory: Memory, filled: Memory): boolean {
  const stands = ({ plans, versions, links }: Memory, id: string) => plans.has(id) || versions.has(id) || links.has(id)
  return Object.values(input).some((id) => typeof id === 'string' && stands(filled, id) && !stands(memory, id))
}

/** What the person looks at is what the memory without the drafts says, in both. */
async function looksTheSame(bare: Lane, full: Lane, memory: Memory, person: Person, turn: number): Promise<void> {
  const asked = {
    plans: [...memory.plans.keys()],
    elements: [...memory.versions.keys()].filter((_, i) => (i + turn) % 3 === 0),
    bodies: bodies.slice(turn % bodies.length).slice(0, 1),
    words: [wordOf(turn % 10), wordOf((turn * 7) % 50)],
  }
  for (const lane of [bare, full]) await agree(memory, person, lane.behind('both'), asked)
}
