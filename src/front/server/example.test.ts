import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { z } from 'zod'
import { freshRegister, type TestRegister } from '../../../test/register.ts'
import { bodyByAddressView, listBodiesView } from '../../domain/body/body.deeds.ts'
import type { BodyInTree } from '../../domain/body/body-tree.ts'
import { actsOfPlansView } from '../../domain/decision/decision.deeds.ts'
import type { View } from '../../domain/deed/deed.ts'
import type { Run } from '../../domain/deed/run.ts'
import { anonymous } from '../../domain/deed/who.ts'
import { readOpenQuestions } from '../../domain/intake/question.store.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import { heldPlanView, listPlansView, showPlanView } from '../../domain/plan/plan.deeds.ts'
import { fillExample } from './example.ts'
import { runOn } from './run-on.ts'

let register: TestRegister
let run: Run

before(async () => {
  register = await freshRegister()
  run = runOn(register.register)
  await fillExample(run)
})
after(() => register.close())

async function ask<S extends z.ZodObject, A>(view: View<S, A>, input: z.output<S>): Promise<A> {
  const answer = await run.ask(view, input, anonymous)
  assert.ok(answer && answer !== 'invalid', `${view.name} has no answer`)
  return answer as A
}

const flat = (bodies: readonly BodyInTree[]): readonly BodyInTree[] =>
  bodies.flatMap((body) => [body, ...flat(body.parts)])
const bodies = async () => flat((await ask(listBodiesView, {})).bodies)
const plans = () => ask(listPlansView, {})
async function planAt(level: string) {
  const found = (await plans()).find((plan) => plan.level === level)
  assert.ok(found, `there is no plan of the ${level}`)
  return found
}
const shown = async (level: string) => ask(showPlanView, { plan: (await planAt(level)).plan })
const titles = (items: readonly PlanItem[], kind: string) =>
  items.filter((item) => item.kind === kind).map((item) => item.title)

test('the region has its 38 gemeenten, five districts, police and prosecutor', async () => {
  const all = await bodies()
  const count = (kind: string) => all.filter((body) => body.kind === kind && body.state !== 'ended').length
  assert.deepEqual(['gemeente', 'district', 'police', 'prosecutor'].map(count), [38, 5, 1, 1])
  assert.ok(
    all.every((body) => body.source),
    'each body says where it was read',
  )
})

test('the strategy is held by the 38 gemeenten, the police and the prosecutor that the page names', async () => {
  const all = await bodies()
  const { holders } = await planAt('region')
  const kinds = holders.map((id) => all.find((body) => body.id === id)?.kind)
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  assert.deepEqual(['gemeente', 'police', 'prosecutor', 'region'].map(count), [38, 1, 1, 1])
})

test('the page gives seven trends, and the strategy three principles with their reasons', async () => {
  const { items } = await shown('region')
  assert.equal(titles(items, 'trend').length, 7)
  const principles = items.filter((item) => item.kind === 'principle')
  assert.deepEqual(titles(items, 'principle'), ['Focus', 'Flexibel', 'Passend en slim'])
  assert.ok(principles.every((item) => item.fields.reason))
})

test('the strategy has three priorities, each with its own lines', async () => {
  const { items, links } = await shown('region')
  const priorities = items.filter((item) => item.kind === 'priority')
  const linesOf = (id: string) => links.filter((link) => link.kind === 'serves' && link.to === id).length
  assert.deepEqual(
    priorities.map((item) => [item.title, linesOf(item.element)]),
    [
      ['Georganiseerde ondermijnende (drugs)criminaliteit inclusief mensenhandel', 4],
      ['Digitale veiligheid en cybercriminaliteit', 3],
      ['Maatschappelijke onrust en maatschappelijke verbinding', 4],
    ],
  )
})

test('the joint plan has five priorities: three of the region in its own words, one of the team, one of Woudenberg', async () => {
  const { items } = await shown('team')
  const all = await bodies()
  const priorities = items.filter((item) => item.kind === 'priority')
  assert.deepEqual(
    priorities.map((item) => [item.called || item.title, item.level]),
    [
      ['Adequaat reageren op maatschappelijke onrust', 'region'],
      ['Verhogen meldingsbereidheid', 'local'],
      ['Verbindingen tussen zorg en veiligheid', 'team'],
      ['Gezamenlijk aanpakken cybercrime', 'region'],
      ['Bestrijding ondermijnende criminaliteit', 'region'],
    ],
  )
  const local = priorities.find((item) => item.level === 'local')
  assert.equal(all.find((body) => body.id === local?.body)?.name, 'Woudenberg')
})

test('the joint plan aligns with the strategy, and has two principles and a third in doubt', async () => {
  const { items, links } = await shown('team')
  const [team, region] = [await planAt('team'), await planAt('region')]
  assert.ok(links.some((link) => link.kind === 'aligns-with' && link.from === team.plan && link.to === region.plan))
  assert.equal(titles(items, 'principle').length, 3)
})

test('Zeist sees the four shared priorities, and not the fifth of Woudenberg', async () => {
  const { body } = await ask(bodyByAddressView, { address: 'zeist' })
  const { plan } = await planAt('team')
  const { items } = await ask(heldPlanView, { body, plan })
  const seen = items.filter((item) => item.kind === 'priority')
  assert.equal(seen.length, 4)
  assert.ok(seen.every((item) => item.level !== 'local'))
})

test('what organs did stands as acts of their own, and none is an adoption', async () => {
  const acts = async (level: string) => {
    const found = await ask(actsOfPlansView, { plan: (await planAt(level)).plan })
    return found.map(({ act, happenedOn, organ, organWords }) => [act, happenedOn, organ !== null, organWords])
  }
  assert.deepEqual(await acts('region'), [['offer', '2023', false, '']])
  assert.deepEqual(await acts('team'), [
    ['decide', '2023', false, ''],
    ['agree', '2023-05', true, 'raad'],
  ])
})

test('each question of the page is an open point of the plan that it is about', async () => {
  const all = (await plans()).map((plan) => plan.plan)
  const open = await run.look(anonymous, (tx) => readOpenQuestions(tx, all))
  assert.deepEqual(open.map((question) => question.kind).sort(), ['is-principle', 'own-priority', 'which-level'])
})

test('nobody leads a priority, since the page does not say who', async () => {
  const leads = await register.owner`select from lead`
  assert.equal(leads.length, 0)
})
