import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import { exampleAccounts, exampleIds } from '../deed/example.ts'
import { showPlanView } from '../plan/plan.deeds.ts'
import { addAccountDeed, endRoleDeed, giveRoleDeed, listAccountsView, meView } from './account.deeds.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld()
})
after(() => world.close())

const accountNamed = (name: string) => exampleAccounts.get(name) ?? ''

async function rolesOf(account: string) {
  const me = await world.run.ask(meView, {}, { id: account })
  assert.ok(me && me !== 'invalid')
  return me.roles.map(({ role, plan, body }) => [role, body.address, plan])
}

test('a new colleague has the role that was given, and reads the drafts of the body from then on', async () => {
  const input = { body: exampleIds.body, name: 'Nieuwe collega', role: 'reader' }
  const added = await world.run.do(addAccountDeed, input, world.who('administrator'))
  assert.ok(added.ended === 'done')
  const account = added.made[0]?.about ?? ''
  assert.deepEqual(await rolesOf(account), [['reader', 'voorbeeldstad', null]])
  assert.ok(await world.run.ask(showPlanView, { plan: exampleIds.plan }, { id: account }))
})

test('a role that ended gives nothing any more, at once; the own name stays', async () => {
  const who = world.who('reader')
  const list = await world.run.ask(listAccountsView, { body: exampleIds.body }, world.who('administrator'))
  assert.ok(list && list !== 'invalid')
  const given = list.accounts.find(({ id }) => id === who.id)?.roles[0]?.id
  assert.ok(await world.run.ask(showPlanView, { plan: exampleIds.plan }, who))
  assert.equal((await world.run.do(endRoleDeed, { given }, world.who('administrator'))).ended, 'done')
  assert.equal(await world.run.ask(showPlanView, { plan: exampleIds.plan }, who), undefined)
  assert.deepEqual(await rolesOf(who.id), [])
  assert.equal((await world.run.do(endRoleDeed, { given }, world.who('administrator'))).ended, 'not-found')
})

test('the same role is not given twice, and can be given again after it ended', async () => {
  const input = { body: exampleIds.body, account: exampleIds.colleague, role: 'reader' }
  const twice = await world.run.do(giveRoleDeed, input, world.who('administrator'))
  assert.equal(twice.ended === 'refused' && twice.refusal.refused, 'account.role-held')
  assert.equal((await world.run.do(endRoleDeed, { given: exampleIds.role }, world.who('administrator'))).ended, 'done')
  assert.equal((await world.run.do(giveRoleDeed, input, world.who('administrator'))).ended, 'done')
})

test('a role for one plan is given only for a plan of that body', async () => {
  const input = { body: exampleIds.body, account: accountNamed('other-lead'), role: 'lead' }
  const administrator = world.who('administrator')
  assert.equal((await world.run.do(giveRoleDeed, { ...input, plan: exampleIds.plan }, administrator)).ended, 'done')
  assert.deepEqual(await rolesOf(accountNamed('other-lead')), [
    ['lead', 'voorbeelddorp', null],
    ['lead', 'voorbeeldstad', exampleIds.plan],
  ])
  for (const plan of [exampleIds.regionPlan, exampleIds.body, 'bbbbbbbbbbbb'])
    assert.equal((await world.run.do(giveRoleDeed, { ...input, plan }, administrator)).ended, 'not-found')
})

test('the administrator of the region gives the first role at a gemeente, and reads no drafts by that', async () => {
  const first = { body: exampleIds.thirdBody, name: 'Eerste beheerder', role: 'administrator' }
  assert.equal((await world.run.do(addAccountDeed, first, world.who('region-administrator'))).ended, 'done')
  assert.equal(
    await world.run.ask(showPlanView, { plan: exampleIds.plan }, world.who('region-administrator')),
    undefined,
  )
  const refused = await world.run.do(addAccountDeed, first, world.who('other-administrator'))
  assert.equal(refused.ended === 'forbidden' && refused.refusal.refused, 'account.not-administrator')
})

test('the last administrator of the region stays', async () => {
  const list = await world.run.ask(listAccountsView, { body: exampleIds.region }, world.who('region-administrator'))
  assert.ok(list && list !== 'invalid')
  const given = list.accounts.flatMap((one) => one.roles).find((role) => role.role === 'administrator')?.id
  const kept = await world.run.do(endRoleDeed, { given }, world.who('region-administrator'))
  assert.equal(kept.ended === 'refused' && kept.refusal.refused, 'account.last-administrator')
})

test('the wall of the database lets nobody take a role where one is not, nor for a plan of another', async () => {
  const taking: readonly (readonly [body: string, plan: string | null])[] = [
    [exampleIds.body, null],
    [exampleIds.region, null],
    [exampleIds.otherBody, exampleIds.plan],
    [exampleIds.otherBody, exampleIds.body],
  ]
  const actor = accountNamed('other-administrator')
  for (const [body, plan] of taking) {
    const attempt = world.register.write.begin(async (sql) => {
      await sql`select * from enter(${actor})`
      const row = { body, plan, actor, id: 'bbbbbbbbbbbb', n: 1, role: 'adviser', state: 'given', at: new Date(0) }
      await sql`insert into role ${sql({ ...row, audience: 'officials', line: 'x', i: 0 })}`
    })
    await assert.rejects(attempt, { code: '42501' })
  }
})
