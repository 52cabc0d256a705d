import type { Level } from '../src/domain/plan/grammar.ts'
import type { Added, PlanHand, Written } from './plan-hand.ts'
import { type Chance, pick } from './random.ts'
import { aParagraph, aSubject, aTitle } from './words.ts'

/** What stands in the plans of the made-up region: as many of each thing as a large real plan has. */
const actionsPerGemeente = 200
const draftActions = 20

/** The strategy of the region, for everybody to read, held by all. Gives its priorities. */
export async function writeStrategy(hand: PlanHand, all: readonly string[], chance: Chance): Promise<readonly Added[]> {
  const words = wordsAt('region', chance)
  for (const body of all) await hand.hold(body)
  const trends = await times(7, () => hand.add(words.trend()))
  await times(3, () => hand.add(words.principle()))
  const priorities = await times(3, () => hand.add(words.priority()))
  for (const priority of priorities) {
    await hand.link('because', priority.element, pick(chance, trends).element, aParagraph(chance))
    for (const line of await times(3, () => hand.add(words.line(), priority.element))) {
      const goal = await hand.add(words.goal(), line.element)
      await hand.link('measured-by', goal.element, (await hand.add(words.indicator())).element)
    }
  }
  await hand.sharePlan('public')
  return priorities.map(asShared)
}

/** The joint plan of a basisteam, for its gemeenten: what it takes over from the region, and one priority of its own. */
export async function writeTeamPlan(
  hand: PlanHand,
  gemeenten: readonly string[],
  above: { readonly strategy: string; readonly priorities: readonly Added[] },
  chance: Chance,
): Promise<Added> {
  const words = wordsAt('team', chance)
  for (const body of gemeenten) await hand.hold(body)
  await hand.link('aligns-with', hand.plan, above.strategy)
  for (const { element, title } of above.priorities) await hand.takeOver(element, `${title}, zoals wij het noemen`)
  const own = await hand.add(words.priority())
  for (const priority of [...above.priorities, own])
    for (const line of await times(2, () => hand.add(words.line(), priority.element))) {
      const goal = await hand.add(words.goal(), line.element)
      await times(3, () => hand.add(words.action(), goal.element))
    }
  await hand.sharePlan('holders')
  const [lead, deputy] = gemeenten
  if (lead && deputy) await hand.lead(own.element, lead, deputy)
  return asShared(own)
}

/** The own plan of a gemeente: what it takes over, one local priority, and two hundred actions. Some are drafts still. */
export async function writeGemeentePlan(
  hand: PlanHand,
  above: readonly Added[],
  chance: Chance,
): Promise<{ readonly priorities: readonly string[]; readonly actions: readonly string[] }> {
  const words = wordsAt('local', chance)
  const trends = await times(5, () => hand.add(words.trend()))
  await times(2, () => hand.add(words.principle()))
  for (const { element } of above) await hand.takeOver(element)
  const local = await hand.add(words.priority())
  await hand.link('because', local.element, pick(chance, trends).element, aParagraph(chance))
  const goals: Added[] = []
  for (const priority of [...above, local])
    for (const line of await times(4, () => hand.add(words.line(), priority.element)))
      goals.push(...(await times(2, () => hand.add(words.goal(), line.element))))
  for (const goal of goals.filter(() => chance() < 0.4))
    await hand.link('measured-by', goal.element, (await hand.add(words.indicator())).element)
  await times(3, () => hand.add(words.work()))
  const addAction = () => hand.add(words.action(), pick(chance, goals).element)
  const actions = await times(actionsPerGemeente - draftActions, addAction)
  await hand.sharePlan('officials')
  await times(draftActions, addAction)
  for (const action of actions) {
    const luck = chance()
    if (luck < 0.35) await hand.revise(asShared(action), `${action.title}, bijgesteld`)
    if (luck < 0.3) await hand.shareElement(action.element, 'officials')
  }
  const ids = (list: readonly Added[]) => list.map((one) => one.element)
  return { priorities: ids([...above, local]), actions: ids(actions) }
}

/** Sharing writes the next version. */
const asShared = (added: Added): Added => ({ ...added, n: added.n + 1 })

async function times<T>(count: number, make: () => Promise<T>): Promise<readonly T[]> {
  const made: T[] = []
  for (let i = 0; i < count; i++) made.push(await make())
  return made
}

/** Words for a thing of each kind. */
function wordsAt(level: Level, chance: Chance) {
  const about = (what: string) => `${what} ${aSubject(chance)} (voorbeeld)`
  const text = () => aParagraph(chance)
  const measured = () => (chance() < 0.3 ? { notMeasurable: text() } : { target: '5 procentpunt', dueOn: '2030' })
  return {
    trend: (): Written => ({
      kind: 'trend',
      level,
      title: about('Er is meer'),
      fields: { explanation: text(), observedOn: '2026', refutedBy: text() },
    }),
    principle: (): Written => ({
      kind: 'principle',
      level,
      title: about('Voorkomen gaat voor, ook bij'),
      fields: { reason: text(), question: 'Past dit bij wat wij afspraken?' },
    }),
    priority: (): Written => ({ kind: 'priority', level, title: about('Aanpak van'), fields: { explanation: text() } }),
    line: (): Written => ({ kind: 'line', level, title: about('Eerder zien van'), fields: { explanation: text() } }),
    goal: (): Written => ({
      kind: 'goal',
      level,
      title: about('Minder'),
      fields: { explanation: text(), direction: 'less', ...measured() },
    }),
    indicator: (): Written => ({
      kind: 'indicator',
      level,
      title: about('Meldingen van'),
      fields: { definition: text(), unit: 'meldingen per jaar', measures: 'outcome' },
    }),
    action: (): Written => ({
      kind: 'action',
      level,
      title: aTitle(chance),
      fields: { explanation: text(), reasoning: text(), startsOn: '2027-01', route: 'preventive' },
    }),
    work: (): Written => ({
      kind: 'regular-work',
      level,
      title: about('Toezicht op'),
      fields: { explanation: text() },
    }),
  }
}
