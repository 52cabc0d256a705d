import { begin } from '../src/domain/account/begin.deeds.ts'
import { bodyByAddressView } from '../src/domain/body/body.deeds.ts'
import { writeBodyList } from '../src/domain/body/body-list.schema.ts'
import type { Run } from '../src/domain/deed/run.ts'
import { anonymous, type Who } from '../src/domain/deed/who.ts'
import { madeIn, mustDo, startPlan } from './plan-hand.ts'
import { seeded } from './random.ts'
import { writeGemeentePlan, writeStrategy, writeTeamPlan } from './region-plans.ts'

const gemeenten = 38
const gemeentenPerTeam = 4
const seed = 4170

interface Place {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly adviser: Who
}

/** A gemeente of the made-up region, as a bench visits it. */
export interface Gemeente {
  readonly address: string
  /** The account of its adviser. */
  readonly adviser: string
  readonly plan: string
  readonly priorities: readonly string[]
  readonly actions: readonly string[]
}

/**
 * Fills an empty register with a made-up region, by the deeds that users have and in no other way: its rows, its record and
 * its walls are then what they would be after a year of use. About 20,000 deeds.
 */
export async function makeRegion(run: Run): Promise<readonly Gemeente[]> {
  const source = 'voorbeeld, verzonnen voor een meting'
  const begun = await begin(run, { name: 'Voorbeeldregio', source, administrator: 'Beheerder (voorbeeld)' })
  if ('ended' in begun) throw new Error(`the made-up region cannot be begun: ${JSON.stringify(begun)}`)
  const administrator = { id: begun.administrator }
  await mustDo(run, 'body.add-many', { keeper: begun.region, list: bodyList(source) }, administrator)
  const [region, ...places] = await placesOf(run, ['Voorbeeldregio', ...teamNames, ...gemeenteNames], administrator)
  if (!region) throw new Error('the made-up region has no region')
  const [teams, towns] = [places.slice(0, teamNames.length), places.slice(teamNames.length)]

  const title = 'Veiligheidsstrategie 2027-2030 (voorbeeld)'
  const hand = await startPlan(run, region.adviser, { body: region.id, title, kind: 'strategy', level: 'region' })
  const everybody = places.map((place) => place.id)
  const priorities = await writeStrategy(hand, everybody, seeded(seed))
  const strategy = { strategy: hand.plan, priorities }
  const made = await Promise.all(
    teams.map((team, i) =>
      makeTeam(run, team, towns.slice(i * gemeentenPerTeam, (i + 1) * gemeentenPerTeam), strategy, seed + i + 1),
    ),
  )
  // What changed above waits for an answer of everybody below.
  for (const priority of priorities) {
    await hand.revise(priority, `${priority.title}, herzien`)
    await hand.shareElement(priority.element, 'public')
  }
  return made.flat()
}

async function makeTeam(
  run: Run,
  team: Place,
  towns: readonly Place[],
  above: Parameters<typeof writeTeamPlan>[2],
  serial: number,
): Promise<readonly Gemeente[]> {
  const title = `Gezamenlijk veiligheidsplan van ${team.name} (voorbeeld)`
  const hand = await startPlan(run, team.adviser, { body: team.id, title, kind: 'safety-plan', level: 'team' })
  const ids = towns.map((town) => town.id)
  const own = await writeTeamPlan(hand, ids, above, seeded(serial))
  return Promise.all(
    towns.map(async ({ id, name, address, adviser }, i) => {
      const words = { body: id, title: `Integraal veiligheidsplan van ${name} (voorbeeld)` }
      const plan = await startPlan(run, adviser, { ...words, kind: 'safety-plan', level: 'local' })
      const written = await writeGemeentePlan(plan, [...above.priorities, own], seeded(1000 * (i + 1) + serial))
      return { address, adviser: adviser.id, plan: plan.plan, ...written }
    }),
  )
}

/** The bodies with these names, each with an adviser. */
async function placesOf(run: Run, names: readonly string[], administrator: Who): Promise<readonly Place[]> {
  return Promise.all(
    names.map(async (name) => {
      const address = name.toLowerCase().replaceAll(' ', '-')
      const found = await run.ask(bodyByAddressView, { address }, anonymous)
      if (!found || found === 'invalid') throw new Error(`the made-up region has no body at /${address}`)
      const account = { body: found.body, name: `Adviseur van ${name} (voorbeeld)`, role: 'adviser' }
      const made = await mustDo(run, 'account.add', account, administrator)
      return { id: found.body, name, address, adviser: { id: madeIn(made, 'AccountAdded') } }
    }),
  )
}

const twoDigits = (i: number) => String(i + 1).padStart(2, '0')
const teams = Math.ceil(gemeenten / gemeentenPerTeam)
const teamNames = Array.from({ length: teams }, (_, i) => `Basisteam voorbeeld ${twoDigits(i)}`)
const gemeenteNames = Array.from({ length: gemeenten }, (_, i) => `Voorbeeldgemeente ${twoDigits(i)}`)

function bodyList(source: string): string {
  const bare = { partOfSince: null, areas: [], startsOn: null, endsOn: null, source }
  const partOf = 'voorbeeldregio'
  const teamOf = (i: number) => `basisteam-voorbeeld-${twoDigits(Math.floor(i / gemeentenPerTeam))}`
  return writeBodyList([
    { ...bare, kind: 'police', name: 'Politie voorbeeld', partOf },
    { ...bare, kind: 'prosecutor', name: 'Openbaar Ministerie voorbeeld', partOf },
    ...teamNames.map((name) => ({ ...bare, kind: 'basisteam' as const, name, partOf })),
    ...gemeenteNames.map((name, i) => ({ ...bare, kind: 'gemeente' as const, name, partOf: teamOf(i) })),
  ])
}
