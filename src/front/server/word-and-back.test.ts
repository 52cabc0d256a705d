import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshRegister } from '../../../test/register.ts'
import { graphOf } from '../../../test/word-graph.ts'
import { bodyByAddressView } from '../../domain/body/body.deeds.ts'
import { anonymous, type Who } from '../../domain/deed/who.ts'
import { confirmDeed, readDocumentDeed } from '../../domain/intake/intake.deeds.ts'
import { notEarlier } from '../../domain/intake/new-version.ts'
import { listPlansView } from '../../domain/plan/plan.deeds.ts'
import { writeDocx } from '../../kit/document/write-docx.ts'
import { planDocument } from '../publish/plan-document.ts'
import { shownPlan } from '../publish/plan-word.ts'
import type { ShownPlan } from '../publish/shown-plan.ts'
import { fillExample } from './example.ts'
import { theHouse } from './house.ts'
import { runOn } from './run-on.ts'

test('the real plans go out to Word, and taking them in again makes the same plans', async () => {
  const { register, owner, close } = await freshRegister()
  try {
    const run = runOn(register)
    await fillExample(run)
    const [account] = await owner`select id from account where name like 'Adviseur van Woudenberg%'`
    const adviser: Who = { id: String(account?.id) }
    const { body } = answered(await run.ask(bodyByAddressView, { address: 'woudenberg' }, anonymous))
    const plansNow = async () => answered(await run.ask(listPlansView, {}, adviser))
    const shownOf = (plan: string) => run.look(adviser, (tx) => shownPlan({ tx, house: theHouse } as never, plan))

    for (const { plan } of await plansNow()) {
      const sent = answered(await shownOf(plan))
      const bytes = await writeDocx(planDocument(sent))
      const before = new Set((await plansNow()).map((one) => one.plan))
      const file = Buffer.from(bytes).toString('base64')
      // As a document of its own: as a new version it would only be compared with what stands.
      const input = { body, name: 'het Wordbestand', fileName: 'plan.docx', file, earlier: notEarlier }
      const read = await run.do(readDocumentDeed, input, adviser)
      assert.equal(read.ended, 'done', JSON.stringify(read))
      const proposal = read.ended === 'done' ? read.made.find((one) => one.type === 'ProposalRead')?.about : undefined
      const confirmed = await run.do(confirmDeed, { proposal, audience: 'public' }, adviser)
      assert.equal(confirmed.ended, 'done', JSON.stringify(confirmed))
      const made = (await plansNow()).find((one) => !before.has(one.plan) && one.title === sent.plan.title)
      const back = answered(await shownOf(made?.plan ?? ''))
      assert.deepEqual(withNames(back), withNames(sent))
    }
  } finally {
    await close()
  }
})

/** The graph, with holders by name. */
const withNames = (shown: ShownPlan) =>
  graphOf({ ...shown, plan: { ...shown.plan, holders: shown.plan.holders.map(shown.bodies.name).toSorted() } })

function answered<A>(answer: A | 'invalid' | undefined): A {
  assert.ok(answer && answer !== 'invalid')
  return answer
}
