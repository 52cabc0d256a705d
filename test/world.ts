import { begin } from '../src/domain/account/begin.deeds.ts'
import type { AnyDeed } from '../src/domain/deed/deed.ts'
import type { Event } from '../src/domain/deed/event.ts'
import { exampleIds } from '../src/domain/deed/example.ts'
import { type Run, runner, type World } from '../src/domain/deed/run.ts'
import type { Who } from '../src/domain/deed/who.ts'
import { theHouse } from '../src/front/server/house.ts'
import type { Audience } from '../src/kit/base/audience.ts'
import { makeId } from '../src/kit/base/id.ts'
import { isRefusal } from '../src/kit/base/refusal.ts'
import { looksOf } from '../src/kit/ui/field.schema.ts'
import { applicationUrl, openRegister, type Register } from '../src/store/register/register.ts'
import { freshDatabase, freshRegister, type TestRegister } from './register.ts'
import { type Copy, idsIn, inCopy } from './world-copies.ts'
import { accountOf, idOf } from './world-names.ts'
import {
  accountSteps,
  bodySteps,
  colleagueSteps,
  documentSteps,
  draftInOpenSteps,
  guestDraftSteps,
  guestSteps,
  laterSteps,
  listSteps,
  openSteps,
  planSteps,
  regionSteps,
  type Step,
  source,
} from './world-steps.ts'

/**
 * The example world: a region with three made-up gemeenten, somebody in each role at two of them and at the region, and a draft
 * plan that the examples of all deeds and views stand on. To add a thing: an id in example.ts, and a line in `world-steps.ts`.
 */
export interface TestWorld extends TestRegister {
  readonly run: Run
  /** By the name of an example: `adviser`, `other-lead`, `region-administrator`; '' is nobody. */
  readonly who: (name: string) => Who
  /** Another runner on this world: with one wall only, on another register, with its own ids. */
  readonly runWith: (other: Partial<World>) => Run
}

/** A word that stands in every free text of the drafts of another gemeente, and nowhere else. */
export const canary = 'zwartkopkanarie'

const template = { full: undefined as Promise<string> | undefined, bare: undefined as Promise<string> | undefined }

/** The database that every world is a copy of; made once a run. `bare` is the same without the drafts of others. */
export function worldTemplate(kind: keyof typeof template = 'full'): Promise<string> {
  template[kind] ??= makeTemplate(kind === 'full')
  return template[kind]
}

export async function freshWorld(kind: keyof typeof template = 'full'): Promise<TestWorld> {
  const world = await freshRegister(await worldTemplate(kind))
  const runWith = (other: Partial<World>) =>
    runner(theHouse, { register: world.register, newId: seededIds(1), ...exampleRunner, ...other })
  return { ...world, run: runWith({}), runWith, who: (name) => ({ id: accountOf(name) }) }
}

/** What a runner in a test has besides its register and its ids. */
export const exampleRunner = {
  clock: () => new Date('2026-11-25T09:00:00Z'),
  queue: async () => {},
  applicationWall: true,
}

/** Ids that are the same each run, and never those of an example. */
export function seededIds(seed: number): () => string {
  let state = seed
  return () =>
    makeId(() => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return (state >>> 16) & 255
    })
}

async function makeTemplate(withForeignDrafts: boolean): Promise<string> {
  const { name, ownerUrl } = await freshDatabase()
  const register = openRegister(applicationUrl(ownerUrl), { readers: 1, writers: 1 })
  try {
    await makeWorld(register, withForeignDrafts)
    return name
  } finally {
    await register.close()
  }
}

async function makeWorld(register: Register, withForeignDrafts: boolean): Promise<void> {
  const named: string[] = []
  // The drafts of others take ids of their own, so that with and without them all else has the same.
  const serials = { own: seededIds(4170), foreign: seededIds(9999) }
  let serial = serials.own
  const run = runner(theHouse, { register, newId: () => named.shift() ?? serial(), ...exampleRunner })

  async function take(steps: readonly Step[], copy: Copy = 'draft', audience?: Audience): Promise<void> {
    const ids = idsIn(copy)
    for (const { as, deed, input, makes } of steps) {
      named.push(...makes.map((name) => inCopy(idOf(name), copy)))
      const outcome = await run.do(audience ? openly(deed, audience) : deed, input(ids), { id: accountOf(as) })
      if (outcome.ended !== 'done' || named.length > 0)
        throw new Error(`the example world cannot be made: ${as} did ${deed.name}: ${JSON.stringify(outcome)}`)
    }
  }

  // The organ of the region comes first.
  named.push(serial(), accountOf('region-administrator'))
  const words = { name: 'Voorbeeldregio', source, administrator: 'region-administrator (voorbeeld)' }
  const begun = await begin(run, words, exampleIds.region)
  if ('ended' in begun) throw new Error(`the example world cannot be begun: ${JSON.stringify(begun)}`)
  await take([...bodySteps, ...accountSteps, ...colleagueSteps])
  await take(regionSteps, 'draft', 'public')
  await take(openSteps, 'draft', 'public')
  const steps = [...planSteps, ...draftInOpenSteps]
  await take([...steps, ...documentSteps, ...listSteps])
  for (const audience of ['officials', 'public'] as const) await take(steps, audience, audience)
  await take(guestSteps, 'public', 'public')
  if (withForeignDrafts) {
    serial = serials.foreign
    await take([...planSteps, ...documentSteps, ...listSteps].map(foreign), 'other')
    await take(guestDraftSteps.map(withCanary), 'public')
    serial = serials.own
  }
  await take(laterSteps, 'draft', 'public')
}

function foreign(one: Step): Step {
  return withCanary({ ...one, as: `other-${one.as}` })
}

/** With the canary in each free text. */
function withCanary(one: Step): Step {
  const free = Object.entries(looksOf(one.deed.input)).filter(([, look]) => look.free)
  const planted = (input: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(free.flatMap(([field]) => (field in input ? [[field, `${input[field]} ${canary}`]] : [])))
  return { ...one, input: (ids) => ({ ...one.input(ids), ...planted(one.input(ids)) }) }
}

/** The same deed, of which everything is open from the first moment: how it would stand after it was shared. */
function openly(deed: AnyDeed, audience: Audience): AnyDeed {
  return {
    ...deed,
    decide: (facts, input, at) => {
      const decided = deed.decide(facts, input, at)
      if (isRefusal(decided)) return decided
      return (decided as readonly Event[]).map((event) => ({ ...event, audience }))
    },
  }
}
