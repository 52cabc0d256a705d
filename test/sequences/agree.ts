import assert from 'node:assert/strict'
import type { Tx } from '../../src/domain/deed/deed.ts'
import type { Run } from '../../src/domain/deed/run.ts'
import { showElementView } from '../../src/domain/plan/element.deeds.ts'
import { upstreamView } from '../../src/domain/plan/holding.deeds.ts'
import { type Link, shownLink } from '../../src/domain/plan/link.ts'
import {
  heldPlanView,
  listPlansView,
  planOfBodyView,
  searchView,
  showPlanView,
} from '../../src/domain/plan/plan.deeds.ts'
import { differencesBetween } from '../../src/domain/plan/upstream.ts'
import { actorIn, type Memory, type Person } from './memory.ts'
import { Seen } from './seen.ts'

/** What one asks of the register, and what the memory says that the answer is. */
interface Question {
  readonly asked: string
  readonly answer: (tx: Tx) => Promise<unknown>
  readonly expected: unknown
}

/** Everything that one person can look at, in one snapshot: register and memory say the same. */
export async function agree(memory: Memory, person: Person, run: Run, about: Asked): Promise<void> {
  const seen = new Seen(memory, actorIn(memory, person))
  const questions = questionsOf(seen, about)
  const answers = await run.look({ id: person.id }, (tx) => Promise.all(questions.map(({ answer }) => answer(tx))))
  for (const [i, { asked, expected }] of questions.entries())
    assert.deepEqual(
      asFar(plain(expected), plain(answers[i])),
      plain(expected),
      `${asked}, asked by ${person.id || 'nobody'}`,
    )
}

/** What is asked about. Things that one cannot see are asked for too: they are not found. */
export interface Asked {
  readonly plans: readonly string[]
  readonly elements: readonly string[]
  readonly bodies: readonly string[]
  readonly words: readonly string[]
}

function questionsOf(seen: Seen, { plans, elements, bodies, words }: Asked): readonly Question[] {
  return [
    {
      asked: 'the plans',
      answer: (tx) => listPlansView.load(tx, {}),
      expected: seen.planIds().map((id) => seen.plan(id)),
    },
    ...plans.flatMap((plan): readonly Question[] => [
      { asked: `plan ${plan}`, answer: (tx) => showPlanView.load(tx, { plan }), expected: planOf(seen, plan) },
      {
        asked: `changes above ${plan}`,
        answer: (tx) => upstreamView.load(tx, { plan }),
        expected: upstreamOf(seen, plan),
      },
    ]),
    ...elements.map(
      (element): Question => ({
        asked: `element ${element}`,
        answer: (tx) => showElementView.load(tx, { element }),
        expected: elementOf(seen, element),
      }),
    ),
    ...bodies.flatMap((body): readonly Question[] => [
      {
        asked: `the plans of ${body}`,
        answer: (tx) => planOfBodyView.load(tx, { body }),
        expected: seen.heldBy(body).map((plan) => seen.plan(plan)),
      },
      ...plans.map((plan) => ({
        asked: `plan ${plan} as ${body} holds it`,
        answer: (tx: Tx) => heldPlanView.load(tx, { body, plan }),
        expected: heldPlanOf(seen, body, plan),
      })),
    ]),
    ...words.map(
      (word): Question => ({
        asked: `what is found by ${word}`,
        answer: async (tx) => foundIn(seen, word, (await searchView.load(tx, { words: word })) ?? []),
        expected: elementsWith(seen, word),
      }),
    ),
  ]
}

function planOf(seen: Seen, id: string) {
  const plan = seen.plan(id)
  if (!plan) return undefined
  const items = seen.items(id)
  const homes = [id, ...items.map((item) => item.plan)]
  return { plan, items, links: seen.links((link) => homes.includes(link.plan)).map(shownLink), leads: seen.leads(id) }
}

/** All that is shared, and of what is local only what is of this body. */
function heldPlanOf(seen: Seen, body: string, id: string) {
  const shown = planOf(seen, id)
  if (!shown?.plan.holders.includes(body)) return undefined
  return { ...shown, items: shown.items.filter((item) => item.level !== 'local' || item.body === body) }
}

function upstreamOf(seen: Seen, id: string) {
  const plan = seen.plan(id)
  const changes = seen
    .upstream(id)
    .map((change) => ({ ...change, differences: differencesBetween(change.held, change.offered) }))
  return plan && { plan, changes }
}

function elementOf(seen: Seen, element: string) {
  const versions = seen.versions(element)
  const [leaving, arriving] = [seen.links(({ from }) => from === element), seen.links(({ to }) => to === element)]
  if (versions.length === 0) return undefined
  const inForce = seen.inForce(element)
  return {
    standing: versions.at(-1),
    ...(inForce && { inForce }),
    past: versions.toReversed(),
    heldIn: seen.heldIn(element),
    leaving: leaving.map(shownLink),
    arriving: arriving.map(shownLink),
    titles: titlesOf(seen, leaving, arriving),
  }
}

/** Elements first, then plans, each once. */
function titlesOf(seen: Seen, leaving: readonly Link[], arriving: readonly Link[]) {
  const ends = [...new Set([...leaving.map(({ to }) => to), ...arriving.map(({ from }) => from)])]
  const titles = ends.flatMap((id) => {
    const [version, plan] = [seen.standing(id), seen.plan(id)]
    if (version) return [{ id, kind: version.kind, level: version.level, title: version.title }]
    return plan ? [{ id, kind: 'plan', level: plan.level, title: plan.title }] : []
  })
  return titles.sort((a, b) => Number(a.kind === 'plan') - Number(b.kind === 'plan'))
}

/** A word stands in one title, and a version that has another title since is not found by it. */
function elementsWith(seen: Seen, word: string): readonly string[] {
  const found = [...seen.memory.versions.keys()].filter((element) => {
    const standing = seen.standing(element)
    return standing?.state === 'live' && standing.title.split(' ').includes(word)
  })
  return found.sort(compare)
}

/** Whole words first; where they find nothing, what looks like them is found, as long as it may be seen. */
function foundIn(seen: Seen, word: string, found: readonly { readonly element: string; readonly title: string }[]) {
  for (const { element } of found) assert.ok(seen.sees(element), `${element} was found and may not be seen`)
  const whole = found.filter(({ title }) => title.split(' ').includes(word))
  return whole.map(({ element }) => element).sort(compare)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** As it goes over the wire: a field that is undefined is not there. */
function plain(value: unknown): unknown {
  return value === undefined ? 'not found' : JSON.parse(JSON.stringify(value))
}

/** An answer as far as the memory knows it: a view may tell more. */
function asFar(known: unknown, answer: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(answer))
    return answer.map((one, i) => (i < known.length ? asFar(known[i], one) : one))
  if (!isObject(known) || !isObject(answer)) return answer
  return Object.fromEntries(
    Object.keys(known).flatMap((key) => (key in answer ? [[key, asFar(known[key], answer[key])]] : [])),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
