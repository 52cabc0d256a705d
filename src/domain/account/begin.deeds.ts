import { randomBytes } from 'node:crypto'
import { makeId } from '../../kit/base/id.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import type { Register } from '../../store/register/register.ts'
import { listBodiesView } from '../body/body.deeds.ts'
import { beginRegion } from '../body/body.ts'
import { deed } from '../deed/deed.ts'
import type { Outcome } from '../deed/outcome.ts'
import type { Run } from '../deed/run.ts'
import { mayBegin } from './account.access.ts'
import { beginExample, beginInput } from './account.schema.ts'
import { isExample } from './account.store.ts'
import { accountSays } from './account.texts.ts'
import { addAccount } from './account.ts'
import { type Handed, makeLink } from './session.deeds.ts'

/** No door leads here, so it stands in no room: the terminal of the server runs it, as `system` for the region to come. */
const beginDeed = deed({
  name: 'account.begin',
  route: 'POST /begin',
  says: accountSays.begin,
  input: beginInput,
  subject: () => [],
  load: async (tx) => {
    const there = await tx.ask(listBodiesView, {})
    const [region] = tx.actor.bodies
    return region && there?.bodies.length === 0 ? { region, isExample: await isExample(tx) } : undefined
  },
  may: mayBegin,
  decide: ({ region, isExample }, { administrator, ...words }, at) => {
    const bodies = beginRegion(region, words, at)
    if (isRefusal(bodies)) return bodies
    const place = { body: region, keeper: region, writer: region, isExample }
    return [...bodies, ...addAccount(place, { name: administrator, role: 'administrator' }, at)]
  },
  example: beginExample,
})

export interface Begun {
  readonly region: string
  readonly administrator: string
}

/** Makes the region and its first administrator in an empty register: all, or nothing. Niet gevonden when it is not empty. */
export async function begin(
  run: Run,
  words: { readonly name: string; readonly source: string; readonly administrator: string },
  region: string = makeId(() => randomBytes(1)[0] ?? 0),
): Promise<Begun | Exclude<Outcome, { ended: 'done' }>> {
  const outcome = await run.do(beginDeed, words, { id: 'system', forBody: region })
  if (outcome.ended !== 'done') return outcome
  return { region, administrator: outcome.made.find(({ type }) => type === 'AccountAdded')?.about ?? '' }
}

/** As `begin`, with the link by which the first administrator signs in: once, within a day. */
export async function beginWithLink(
  run: Run,
  register: Register,
  words: Parameters<typeof begin>[1],
  now: Date,
): Promise<(Begun & { readonly link: Handed }) | Exclude<Outcome, { ended: 'done' }>> {
  const begun = await begin(run, words)
  return 'ended' in begun ? begun : { ...begun, link: await makeLink(register, begun.administrator, now) }
}
