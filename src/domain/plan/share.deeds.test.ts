import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import type { AnyDeed } from '../deed/deed.ts'
import { exampleIds } from '../deed/example.ts'
import type { Outcome } from '../deed/outcome.ts'
import { addElementDeed, reviseElementDeed, withdrawElementDeed } from './element.deeds.ts'
import { answerChangeDeed, appointLeadDeed, letGoDeed, takeOverDeed, upstreamView } from './holding.deeds.ts'
import { linkDeed, unlinkDeed } from './link.deeds.ts'
import { addHolderDeed, planOfBodyView, revisePlanDeed, showPlanView, startPlanDeed } from './plan.deeds.ts'
import { shareElementDeed, sharePlanDeed } from './share.deeds.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld()
})
after(() => world.close())

const { body, otherBody, thirdBody, region } = exampleIds
const neverWas = '222222222222'

const outcomeOf = (as: string, deed: AnyDeed, input: unknown): Promise<Outcome> =>
  world.run.do(deed, input, world.who(as))

/** Does a deed that must be done, and gives what it made first. */
async function does(as: string, deed: AnyDeed, input: unknown): Promise<string> {
  const outcome = await outcomeOf(as, deed, input)
  assert.ok(outcome.ended === 'done', `${deed.name}: ${JSON.stringify(outcome)}`)
  return outcome.made[0]?.about ?? ''
}

async function show(as: string, plan: string) {
  const shown = await world.run.ask(showPlanView, { plan }, world.who(as))
  assert.ok(shown && shown !== 'invalid', `${as || 'nobody'} does not see ${plan}`)
  return shown
}

/** A plan of the region with one priority, for these readers. */
async function regionPlan(audience: 'holders' | 'officials' | 'public') {
  const plan = await does('region-adviser', startPlanDeed, {
    body: region,
    title: 'Strategie',
    kind: 'strategy',
    level: 'region',
  })
  const priority = await does('region-adviser', addElementDeed, {
    plan,
    kind: 'priority',
    level: 'region',
    title: 'Cyber',
  })
  await does('region-adviser', sharePlanDeed, { plan, audience })
  return { plan, priority }
}

async function ownPlan(): Promise<string> {
  return does('adviser', startPlanDeed, { body, title: 'Eigen plan', kind: 'safety-plan', level: 'local' })
}

test('who reads a plan that was shared reads who holds it, and who leads its priorities', async () => {
  const plan = await does('region-adviser', startPlanDeed, {
    body: region,
    title: 'Samen',
    kind: 'strategy',
    level: 'region',
  })
  await does('region-adviser', addHolderDeed, { plan, holder: otherBody })
  const element = await does('region-adviser', addElementDeed, {
    plan,
    kind: 'priority',
    level: 'region',
    title: 'Cyber',
  })
  await does('region-adviser', appointLeadDeed, { plan, element, lead: otherBody })
  await does('region-adviser', sharePlanDeed, { plan, audience: 'public' })
  const { plan: shown, leads } = await show('', plan)
  assert.deepEqual(shown.holders, [region, otherBody])
  assert.deepEqual(
    leads.map((lead) => [lead.element, lead.lead]),
    [[element, otherBody]],
  )
  const held = await world.run.ask(planOfBodyView, { body: otherBody }, world.who(''))
  assert.ok(Array.isArray(held) && held.some((one) => one.plan === plan))
})

test('who holds a plan that was shared writes local elements of its own in it, which are its drafts', async () => {
  const { plan } = await regionPlan('officials')
  const local = { plan, body, kind: 'priority', level: 'local', title: 'Melden' }
  const before = await outcomeOf('adviser', addElementDeed, local)
  assert.deepEqual(before, { ended: 'forbidden', refusal: { refused: 'plan.not-your-plan', facts: {} } })
  await does('region-adviser', addHolderDeed, { plan, holder: body })
  const element = await does('adviser', addElementDeed, local)
  const titles = async (as: string) => (await show(as, plan)).items.map((item) => item.element)
  assert.ok((await titles('adviser')).includes(element))
  assert.ok(!(await titles('region-adviser')).includes(element))
  // Who shares the plan shares what was written for its own body, and not what another wrote.
  await does('region-adviser', sharePlanDeed, { plan, audience: 'public' })
  assert.ok(!(await titles('region-adviser')).includes(element))
  await does('adviser', shareElementDeed, { element, audience: 'public' })
  assert.ok((await titles('')).includes(element))
})

test('what a plan let go can be taken over again', async () => {
  const { priority } = await regionPlan('public')
  const plan = await ownPlan()
  for (let i = 0; i < 3; i += 1) {
    await does('adviser', takeOverDeed, { plan, element: priority })
    assert.equal((await show('adviser', plan)).items.length, 1)
    await does('adviser', letGoDeed, { plan, element: priority })
    assert.equal((await show('adviser', plan)).items.length, 0)
  }
})

test('a change above that was declined stays answered when the plan is shared', async () => {
  const { priority } = await regionPlan('public')
  const plan = await ownPlan()
  await does('adviser', takeOverDeed, { plan, element: priority })
  await does('region-adviser', reviseElementDeed, {
    element: priority,
    read: 2,
    title: 'Cyber en fraude',
    level: 'region',
  })
  await does('region-adviser', shareElementDeed, { element: priority, audience: 'public' })
  const changes = async () => {
    const answer = await world.run.ask(upstreamView, { plan }, world.who('adviser'))
    assert.ok(answer && answer !== 'invalid')
    return answer.changes.map(({ differences }) => differences)
  }
  assert.deepEqual(await changes(), [[{ field: 'title', was: 'Cyber', becomes: 'Cyber en fraude' }]])
  await does('adviser', answerChangeDeed, {
    plan,
    element: priority,
    read: 4,
    answer: 'decline',
    reason: 'Speelt hier niet.',
  })
  assert.deepEqual(await changes(), [])
  await does('adviser', sharePlanDeed, { plan, audience: 'public' })
  assert.deepEqual(await changes(), [])
})

test('a link to what was withdrawn is gone, and nothing is linked to it or put under it', async () => {
  const plan = await ownPlan()
  const add = (kind: string, title: string) => does('adviser', addElementDeed, { plan, kind, level: 'local', title })
  const [priority, trend] = [await add('priority', 'Melden'), await add('trend', 'Stilte')]
  await does('adviser', linkDeed, { from: priority, kind: 'because', to: trend })
  assert.equal((await show('adviser', plan)).links.length, 1)
  await does('adviser', withdrawElementDeed, { element: trend })
  assert.equal((await show('adviser', plan)).links.length, 0)
  const again = await outcomeOf('adviser', linkDeed, { from: priority, kind: 'because', to: trend })
  assert.deepEqual(again, { ended: 'not-found' })
  await does('adviser', withdrawElementDeed, { element: priority })
  const under = { plan, kind: 'line', level: 'local', title: 'Onder wat er niet is', under: priority }
  assert.deepEqual(await outcomeOf('adviser', addElementDeed, under), { ended: 'not-found' })
})

test('who drew half of a circle that others could not see is told so when it would be shown', async () => {
  const { priority: above } = await regionPlan('public')
  const plan = await ownPlan()
  const own = await does('adviser', addElementDeed, { plan, kind: 'priority', level: 'local', title: 'Fraude' })
  await does('adviser', sharePlanDeed, { plan, audience: 'public' })
  await does('adviser', reviseElementDeed, { element: own, read: 2, title: 'Fraude via internet', level: 'local' })
  await does('adviser', linkDeed, { from: own, kind: 'same-as', to: above })
  await does('region-adviser', linkDeed, { from: above, kind: 'same-as', to: own })
  const refused = { ended: 'refused', refusal: { refused: 'plan.link-in-circle', facts: {} } }
  assert.deepEqual(await outcomeOf('adviser', shareElementDeed, { element: own, audience: 'public' }), refused)
  assert.deepEqual(await outcomeOf('adviser', sharePlanDeed, { plan, audience: 'public' }), refused)
  const half = (await show('adviser', plan)).links.find((link) => link.from === own)
  await does('adviser', unlinkDeed, { link: half?.id })
  await does('adviser', sharePlanDeed, { plan, audience: 'public' })
})

test('a plan begins for a body that there is, follows a plan that one sees, and is held by bodies that there are', async () => {
  const words = { title: 'Plan', kind: 'safety-plan', level: 'local' }
  const hidden = await does('other-adviser', startPlanDeed, { ...words, body: otherBody })
  const plan = await ownPlan()
  const notFound = { ended: 'not-found' }
  assert.deepEqual(await outcomeOf('adviser', startPlanDeed, { ...words, body: neverWas }), notFound)
  for (const predecessor of [hidden, neverWas]) {
    assert.deepEqual(await outcomeOf('adviser', startPlanDeed, { ...words, body, predecessor }), notFound)
    assert.deepEqual(
      await outcomeOf('adviser', revisePlanDeed, { plan, read: 1, title: 'Anders', predecessor }),
      notFound,
    )
  }
  assert.deepEqual(await outcomeOf('adviser', addHolderDeed, { plan, holder: neverWas }), notFound)
  await does('adviser', addHolderDeed, { plan, holder: thirdBody })
})
