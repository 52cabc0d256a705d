import type { z } from 'zod'
import { addAccountDeed } from '../src/domain/account/account.deeds.ts'
import { begin } from '../src/domain/account/begin.deeds.ts'
import { addBodyDeed } from '../src/domain/body/body.deeds.ts'
import { addContactDeed } from '../src/domain/body/contact.deeds.ts'
import { recordOutsideActDeed } from '../src/domain/decision/decision.deeds.ts'
import { roles } from '../src/domain/deed/actor.ts'
import type { AnyDeed, Deed } from '../src/domain/deed/deed.ts'
import type { Event } from '../src/domain/deed/event.ts'
import { exampleAccounts, exampleIds } from '../src/domain/deed/example.ts'
import { type Run, runner, type World } from '../src/domain/deed/run.ts'
import type { Who } from '../src/domain/deed/who.ts'
import { setLevelDeed } from '../src/domain/intake/edit.deeds.ts'
import { confirmDeed, readDocumentDeed } from '../src/domain/intake/intake.deeds.ts'
import { readListDeed } from '../src/domain/intake/list.deeds.ts'
import { addElementDeed, reviseElementDeed } from '../src/domain/plan/element.deeds.ts'
import { takeOverDeed } from '../src/domain/plan/holding.deeds.ts'
import { linkDeed } from '../src/domain/plan/link.deeds.ts'
import { addHolderDeed, startPlanDeed } from '../src/domain/plan/plan.deeds.ts'
import { theHouse } from '../src/front/server/house.ts'
import type { Audience } from '../src/kit/base/audience.ts'
import { makeId } from '../src/kit/base/id.ts'
import { isRefusal } from '../src/kit/base/refusal.ts'
import { looksOf } from '../src/kit/ui/field.schema.ts'
import { applicationUrl, openRegister, type Register } from '../src/store/register/register.ts'
import { freshDatabase, freshRegister, type TestRegister } from './register.ts'

/**
 * The example world: a region with three made-up gemeenten, somebody in each role at two of them and at the region, and a draft
 * plan that the examples of all deeds and views stand on. To add a thing: an id in example.ts, and a line in `planSteps`.
 */
export interface TestWorld extends TestRegister {
  readonly run: Run
  /** By the name of an example: `adviser`, `other-lead`, `region-administrator`; '' is nobody. */
  readonly who: (name: string) => Who
  /** Another runner on this world: with one wall only, on another register, with its own ids. */
  readonly runWith: (other: Partial<World>) => Run
}

export type ExampleName = keyof typeof exampleIds
type Ids = Readonly<Record<ExampleName, string>>

interface Step {
  readonly as: string
  readonly deed: AnyDeed
  readonly input: (ids: Ids) => Readonly<Record<string, unknown>>
  /** What its new ids are, in the order in which they are handed out. */
  readonly makes: readonly (ExampleName | (string & {}))[]
}

function step<S extends z.ZodObject, F, E extends Event, C extends string, B, const I extends z.input<S>>(
  as: string,
  deed: Deed<S, F, E, C, B>,
  input: (ids: Ids) => I,
  ...makes: readonly ExampleName[]
): Step {
  return { as, deed, input, makes }
}

const source = 'voorbeeld'

/** Where everything stands. */
const bodySteps: readonly Step[] = [
  step(
    'region-administrator',
    addBodyDeed,
    ({ region }) => ({ keeper: region, kind: 'basisteam', name: 'Basisteam Voorbeeld', partOf: region, source }),
    'team',
  ),
  ...(
    [
      ['Voorbeeldstad', 'body', 'organ'],
      ['Voorbeelddorp', 'otherBody'],
      ['Voorbeeldmeer', 'thirdBody'],
    ] as const
  ).map(([name, ...makes]) =>
    step(
      'region-administrator',
      addBodyDeed,
      ({ region, team }) => ({ keeper: region, kind: 'gemeente', name, partOf: team, source }),
      ...makes,
    ),
  ),
]
const prefixes = { '': 'body', 'other-': 'otherBody', 'region-': 'region' } as const

/** Somebody in each role at two gemeenten and at the region; the administrator of the region is there from the beginning. */
const accountSteps: readonly Step[] = Object.entries(prefixes).flatMap(([prefix, at]) =>
  roles
    .filter((role) => prefix + role !== 'region-administrator')
    .map((role) => ({
      ...step('region-administrator', addAccountDeed, (ids) => ({
        body: ids[at],
        name: `${prefix}${role} (voorbeeld)`,
        role,
      })),
      makes: [accountOf(prefix + role)],
    })),
)

const colleagueSteps: readonly Step[] = [
  step(
    'region-administrator',
    addAccountDeed,
    ({ body }) => ({ body, name: 'collega (voorbeeld)', role: 'reader' }),
    'colleague',
    'role',
  ),
  step(
    'adviser',
    addContactDeed,
    ({ body }) => ({ body, name: 'Voorbeeld Collega', position: 'adviseur (voorbeeld)' }),
    'contact',
  ),
]

/** What of the region others may take over. Everybody may read it. */
const regionSteps: readonly Step[] = [
  step(
    'region-adviser',
    startPlanDeed,
    ({ region }) => ({ body: region, title: 'Veiligheidsstrategie (voorbeeld)', kind: 'strategy', level: 'region' }),
    'regionPlan',
  ),
  step(
    'region-adviser',
    addElementDeed,
    ({ regionPlan }) => ({ plan: regionPlan, kind: 'priority', level: 'region', title: 'Cybercrime (voorbeeld)' }),
    'regionPriority',
  ),
  step(
    'region-adviser',
    addElementDeed,
    ({ regionPlan }) => ({ plan: regionPlan, kind: 'priority', level: 'region', title: 'Onrust (voorbeeld)' }),
    'heldElement',
  ),
]

/** The draft plan of the example gemeente. The same is made for another gemeente, and once more where others may read it. */
const planSteps: readonly Step[] = [
  step(
    'adviser',
    startPlanDeed,
    ({ body }) => ({ body, title: 'Integraal veiligheidsplan (voorbeeld)', kind: 'safety-plan', level: 'local' }),
    'plan',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({
      plan,
      kind: 'priority',
      level: 'local',
      title: 'Verhogen meldingsbereidheid',
      explanation: 'Bewoners melden wat zij zien.',
      passage: 'Specifiek is de lokale prioriteit toegevoegd.',
      source: 'voorbeeld, begroting',
    }),
    'priority',
    'line',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({ plan, kind: 'priority', level: 'local', title: 'Veilig uitgaan' }),
    'secondPriority',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({ plan, kind: 'priority', level: 'team', title: 'Zorg en veiligheid' }),
    'teamPriority',
  ),
  step(
    'adviser',
    addElementDeed,
    ({ plan }) => ({
      plan,
      kind: 'trend',
      level: 'local',
      title: 'Minder mensen melden',
      refutedBy: 'Meer meldingen.',
    }),
    'trend',
  ),
  step(
    'adviser',
    linkDeed,
    ({ secondPriority, trend }) => ({ from: secondPriority, kind: 'because', to: trend, reason: 'Minder zicht.' }),
    'link',
  ),
  step('adviser', takeOverDeed, ({ plan, heldElement }) => ({
    plan,
    element: heldElement,
    called: 'Reageren op onrust',
  })),
  step(
    'griffier',
    recordOutsideActDeed,
    ({ plan }) => ({ plan, text: 'Integraal veiligheidsplan', act: 'take-note', happenedOn: '2026' }),
    'outsideAct',
  ),
]

const documentText = `# Integraal veiligheidsplan Voorbeeldstad 2027-2030

Dit stuk is een voorbeeld.

## Uitgangspunten

- Focus: vanwege krapte
- Samen waar het kan

Waar nodig zal de samenwerking worden uitgebreid.

## Prioriteiten

### Vaker melden

- Zeggen waar men meldt
- Terugbellen

### Veilig uitgaan

- Afspraken met de horeca
`

/** The ids that confirming that document hands out before the one of its open question: a plan, eight elements, three links. */
const written = [...'bcdfghjkmnpq'].map((last) => `vrb2vkvkvkv${last}`)

/** Documents that were read: one that is being worked on, and one that was confirmed with its question left open. Always drafts. */
const documentSteps: readonly Step[] = [
  step(
    'adviser',
    readDocumentDeed,
    ({ body }) => ({ body, name: 'een begroting (voorbeeld)', format: 'markdown', text: documentText }),
    'proposal',
  ),
  step('adviser', setLevelDeed, ({ proposal }) => ({ proposal, piece: 'n8', level: 'team' })),
  step(
    'adviser',
    readDocumentDeed,
    ({ body }) => ({ body, name: 'een andere begroting (voorbeeld)', format: 'markdown', text: documentText }),
    'confirmedProposal',
  ),
  {
    ...step('adviser', confirmDeed, ({ confirmedProposal }) => ({ proposal: confirmedProposal, audience: 'draft' })),
    makes: [...written, 'openQuestion'],
  },
]

/** Lists that came back to the plan: one with a change and something new, and one with only a change. Always drafts. */
const listSteps: readonly Step[] = [
  step(
    'adviser',
    readListDeed,
    ({ plan, body, priority }) => ({
      plan,
      body,
      text: `Kenmerk\tSoort\tTitel\n${priority} v1\tprioriteit\tVaker melden\n\tmaatregel\tTerugbellen`,
    }),
    'list',
  ),
  step(
    'adviser',
    readListDeed,
    ({ plan, body, secondPriority }) => ({
      plan,
      body,
      text: `Kenmerk\tSoort\tTitel\n${secondPriority} v1\tprioriteit\tVeilig naar huis`,
    }),
    'answeredList',
  ),
]

/** A plan that all in the region may read, in which something is still a draft: it can be shared no wider than its plan. */
const openSteps: readonly Step[] = [
  step(
    'adviser',
    startPlanDeed,
    ({ body }) => ({ body, title: 'Uitvoeringsplan (voorbeeld)', kind: 'annual-plan', level: 'local' }),
    'openPlan',
  ),
]
const draftInOpenSteps: readonly Step[] = [
  step(
    'adviser',
    addElementDeed,
    ({ openPlan }) => ({ plan: openPlan, kind: 'action', level: 'local', title: 'Langsgaan op de markt' }),
    'draftElement',
  ),
]

/** After all plans hold it, what the region offered becomes something else: an upstream change. */
const laterSteps: readonly Step[] = [
  step('region-adviser', reviseElementDeed, ({ heldElement }) => ({
    element: heldElement,
    read: 1,
    title: 'Onrust en ongenoegen (voorbeeld)',
    level: 'region',
  })),
]

/** The plan that everybody may read, with another gemeente that holds it too and keeps a draft of its own in it. */
const guestSteps: readonly Step[] = [
  step('adviser', addHolderDeed, ({ plan, otherBody }) => ({ plan, holder: otherBody })),
]
const guestDraftSteps: readonly Step[] = [
  step('other-adviser', addElementDeed, ({ plan, otherBody }) => ({
    plan,
    body: otherBody,
    kind: 'priority',
    level: 'local',
    title: 'Een eigen prioriteit',
  })),
]

/** A copy of the plan: whose it is, for whom, and the fourth character of its ids. */
export type Copy = 'draft' | 'other' | 'officials' | 'public'
const digits: Readonly<Record<Copy, string>> = { draft: '2', other: '3', officials: '4', public: '5' }
const copied: ReadonlySet<string> = new Set(
  [...planSteps, ...draftInOpenSteps].flatMap(({ makes }) => makes.map((name) => idOf(name))),
)
/** What is never anything but a draft: it has a copy of another gemeente, and none that others may read. */
const alwaysDraft: ReadonlySet<string> = new Set(
  [...documentSteps, ...listSteps].flatMap(({ makes }) => makes.map((name) => idOf(name))),
)

/** The id of the same thing in another copy; what has no copies stays what it is. */
export function inCopy(id: string, copy: Copy): string {
  return isCopied(id) || alwaysDraft.has(id) ? `${id.slice(0, 3)}${digits[copy]}${id.slice(4)}` : id
}

/** Whether an input is about something that is a draft of the example gemeente. */
export function isOnDraft(input: Readonly<Record<string, unknown>>): boolean {
  return Object.values(input)
    .flat()
    .some((value) => typeof value === 'string' && isCopied(value))
}

/** An id of what has copies, or a name that begins with one (a content of a line). */
const isCopied = (id: string) => copied.has(id.split('.')[0] ?? '')

/** The id with this name; what is no name is an id itself. */
function idOf(name: string): string {
  return new Map<string, string>(Object.entries(exampleIds)).get(name) ?? name
}

function idsIn(copy: Copy): Ids {
  const ids = Object.fromEntries(Object.entries(exampleIds).map(([name, id]) => [name, inCopy(id, copy)])) as Ids
  return copy === 'other' ? { ...ids, body: exampleIds.otherBody } : ids
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

function accountOf(name: string): string {
  if (name === '') return ''
  const id = exampleAccounts.get(name)
  if (id === undefined)
    throw new RangeError(`no ${name} in the example world; its people: ${[...exampleAccounts.keys()]}`)
  return id
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
