import { readFile } from 'node:fs/promises'
import { addAccountDeed, giveRoleDeed } from '../../domain/account/account.deeds.ts'
import { begin } from '../../domain/account/begin.deeds.ts'
import { bodyByAddressView } from '../../domain/body/body.deeds.ts'
import { fillRegion } from '../../domain/body/fill-region.deeds.ts'
import type { Role } from '../../domain/deed/actor.ts'
import type { AnyDeed } from '../../domain/deed/deed.ts'
import type { Run } from '../../domain/deed/run.ts'
import { anonymous, type Who } from '../../domain/deed/who.ts'
import { leaveOpenDeed } from '../../domain/intake/edit.deeds.ts'
import { confirmDeed, readDocumentDeed, showProposalView } from '../../domain/intake/intake.deeds.ts'

const planPage = 'woudenberg-begroting-2024-trends.txt'

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
  let adviser: Who | undefined
  for (const { name, roles } of colleagues) {
    const [first, ...rest] = roles
    if (!first) continue
    const body = await bodyAt(run, first[0])
    const made = await done(run, addAccountDeed, { body, name, role: first[1] }, administrator)
    const account = made.find((one) => one.type === 'AccountAdded')?.about ?? ''
    adviser ??= { id: account }
    for (const [address, role] of rest)
      await done(run, giveRoleDeed, { body: await bodyAt(run, address), account, role }, administrator)
  }
  if (adviser) await takeInPlanPage(run, adviser)
}

/** The real plan page goes in by the intake that users have: read, every question left open, and confirmed for everyone. */
async function takeInPlanPage(run: Run, adviser: Who): Promise<void> {
  const text = await readFile(new URL(`../../../data/plan/${planPage}`, import.meta.url), 'utf8')
  const name = 'de begroting 2024-2027'
  const body = await bodyAt(run, 'woudenberg')
  const read = await done(run, readDocumentDeed, { body, name, fileName: planPage, text }, adviser)
  const proposal = read.find((one) => one.type === 'ProposalRead')?.about ?? ''
  const shown = await run.ask(showProposalView, { proposal }, adviser)
  if (!shown || shown === 'invalid') throw new Error('the example cannot find its own proposal')
  for (const question of shown.now.questions)
    await done(run, leaveOpenDeed, { proposal, question: question.id }, adviser)
  await done(run, confirmDeed, { proposal, audience: 'public' }, adviser)
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
