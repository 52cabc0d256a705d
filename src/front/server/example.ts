import { addAccountDeed, giveRoleDeed } from '../../domain/account/account.deeds.ts'
import { begin } from '../../domain/account/begin.deeds.ts'
import { bodyByAddressView } from '../../domain/body/body.deeds.ts'
import { fillRegion } from '../../domain/body/fill-region.deeds.ts'
import type { Role } from '../../domain/deed/actor.ts'
import type { AnyDeed } from '../../domain/deed/deed.ts'
import type { Run } from '../../domain/deed/run.ts'
import { anonymous, type Who } from '../../domain/deed/who.ts'

/** Who one may be in the example: invented colleagues, with roles at real organisations. */
const colleagues: readonly {
  readonly name: string
  readonly roles: readonly (readonly [body: string, role: Role])[]
}[] = [
  {
    name: 'Adviseur van Woudenberg (voorbeeld)',
    roles: [
      ['woudenberg', 'adviser'],
      ['basisteam-zblw', 'adviser'],
      ['midden-nederland', 'adviser'],
    ],
  },
  {
    name: 'Trekker bij Zeist (voorbeeld)',
    roles: [
      ['zeist', 'adviser'],
      ['basisteam-zblw', 'lead'],
    ],
  },
  { name: 'Adviseur van Bunnik (voorbeeld)', roles: [['bunnik', 'adviser']] },
  { name: 'Adviseur van Leusden (voorbeeld)', roles: [['leusden', 'adviser']] },
  { name: 'Griffier van Woudenberg (voorbeeld)', roles: [['woudenberg', 'griffier']] },
  { name: 'Lezer bij Woudenberg (voorbeeld)', roles: [['woudenberg', 'reader']] },
]

/**
 * Makes the example: the region with its real organisations, invented colleagues, and the real plan page, taken in by the same
 * deeds that users have.
 */
export async function fillExample(run: Run): Promise<void> {
  const begun = await begin(run, {
    name: 'Midden-Nederland',
    source: 'gemeente Woudenberg, Beleidsbegroting 2024-2027, Trends en ontwikkelingen',
    administrator: 'Beheerder van de regio (voorbeeld)',
  })
  if ('ended' in begun) throw new Error(`the example region could not be begun: ${JSON.stringify(begun)}`)
  const administrator: Who = { id: begun.administrator }
  const region = { id: begun.region, address: 'midden-nederland' }
  await mustDo(await fillRegion(run, administrator, region))
  for (const { name, roles } of colleagues) {
    const [first, ...rest] = roles
    if (!first) continue
    const body = await bodyAt(run, first[0])
    const made = await done(run, addAccountDeed, { body, name, role: first[1] }, administrator)
    const account = made.find((one) => one.type === 'AccountAdded')?.about
    for (const [address, role] of rest)
      await done(run, giveRoleDeed, { body: await bodyAt(run, address), account, role }, administrator)
  }
}

async function bodyAt(run: Run, address: string): Promise<string> {
  const found = await run.ask(bodyByAddressView, { address }, anonymous)
  if (!found || found === 'invalid') throw new Error(`the example region has no body at /${address}`)
  return found.body
}

async function done(run: Run, deed: AnyDeed, input: Readonly<Record<string, unknown>>, who: Who) {
  return mustDo(await run.do(deed, input, who)).made
}

function mustDo(outcome: Awaited<ReturnType<Run['do']>>) {
  if (outcome.ended !== 'done') throw new Error(`the example could not be made: ${JSON.stringify(outcome)}`)
  return outcome
}
