import { actOn, type Done } from './act.ts'
import type { DeedName } from './facts.ts'
import { copyOf, emptyMemory, type Memory } from './memory.ts'
import { bodies, people } from './people.ts'
import type { Try } from './steps.ts'

const [region, team, gemeente, otherGemeente] = bodies
const [ofRegion, ofTeam, ofGemeente, ofOther] = people

/**
 * What stands when a sequence begins: a strategy that everybody reads, a plan of the team that its holders read, a plan of a gemeente that
 * officials read and one that is a draft. All three took over a priority that the strategy changed afterwards.
 */
function open(memory: Memory): readonly Done[] {
  const done: Done[] = []
  const take = (who: Try['who'] | undefined, name: DeedName, input: Readonly<Record<string, unknown>>): string => {
    if (!who) throw new RangeError(`nobody does ${name}`)
    const one = actOn(memory, { who, name, input }, { sequence: 0, serial: done.length })
    if (one.outcome.ended !== 'done') throw new Error(`the opening failed: ${name} ${JSON.stringify(one.outcome)}`)
    done.push(one)
    return one.events[0]?.about ?? ''
  }

  const strategy = take(ofRegion, 'start-plan', { body: region, kind: 'strategy', level: 'region', title: 'Strategie' })
  const add = (kind: string, title: string) => ({ plan: strategy, kind, level: 'region', title })
  const unrest = take(ofRegion, 'add-element', add('priority', 'Onrust'))
  take(ofRegion, 'add-element', add('trend', 'Meer onrust'))
  take(ofRegion, 'share-plan', { plan: strategy, audience: 'public' })
  const joint = take(ofTeam, 'start-plan', { body: team, kind: 'safety-plan', level: 'team', title: 'Samen' })
  for (const holder of [gemeente, otherGemeente]) take(ofTeam, 'add-holder', { plan: joint, holder })
  take(ofTeam, 'add-element', { plan: joint, kind: 'priority', level: 'team', title: 'Zorg' })
  take(ofTeam, 'take-over', { plan: joint, element: unrest })
  take(ofTeam, 'share-plan', { plan: joint, audience: 'holders' })
  const own = { kind: 'safety-plan', level: 'local', title: 'Eigen plan' }
  const plans = (
    [
      [ofGemeente, gemeente],
      [ofOther, otherGemeente],
    ] as const
  ).map(([who, body]) => {
    const plan = take(who, 'start-plan', { ...own, body })
    take(who, 'take-over', { plan, element: unrest })
    const under = take(who, 'add-element', { plan, kind: 'priority', level: 'local', title: 'Melden' })
    take(who, 'add-element', { plan, kind: 'goal', level: 'local', title: 'Vaker melden', under })
    return plan
  })
  take(ofGemeente, 'share-plan', { plan: plans[0], audience: 'officials' })
  take(ofRegion, 'revise-element', { element: unrest, read: 2, title: 'Onrust en ongenoegen', level: 'region' })
  take(ofRegion, 'share-element', { element: unrest, audience: 'public' })
  return done
}

const begun = emptyMemory()
/** The deeds that made it, in order: a register does the same. */
export const opening: readonly Done[] = open(begun)
export const openMemory = (): Memory => copyOf(begun)
