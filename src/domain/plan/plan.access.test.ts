import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Actor, nobody, type RoleHeld, roles } from '../deed/actor.ts'
import { mayAdd, mayEdit, mayStart } from './plan.access.ts'

const own = { plan: 'ivp', body: 'woudenberg' }

function actor(...held: readonly Partial<RoleHeld>[]): Actor {
  const all = held.map((one) => ({ body: 'woudenberg', plan: null, role: 'adviser' as const, ...one }))
  return { ...nobody, id: 'iemand', bodies: all.map((one) => one.body), roles: all }
}

test('advisers and leads of the body write in its plan, others do not', () => {
  const writers = roles.filter((role) => mayEdit(actor({ role }), own) === undefined)
  assert.deepEqual(writers, ['adviser', 'lead'])
})

test('a role at another body is no role here', () => {
  assert.equal(mayEdit(actor({ body: 'leusden' }), own)?.refused, 'plan.not-your-plan')
  assert.equal(mayEdit(nobody, own)?.refused, 'plan.not-your-plan')
})

test('a role for one plan is for that plan', () => {
  assert.equal(mayEdit(actor({ plan: 'ivp' }), own), undefined)
  assert.equal(mayEdit(actor({ plan: 'jaarplan' }), own)?.refused, 'plan.not-your-plan')
})

test('who holds a plan adds its own to it, and who does not hold it adds nothing', () => {
  const team = { plan: 'ivp', keeper: 'basisteam', holders: ['basisteam', 'woudenberg'] }
  assert.equal(mayAdd(actor({}), { ...team, body: 'woudenberg' }), undefined)
  assert.equal(mayAdd(actor({}), { ...team, body: 'basisteam' })?.refused, 'plan.not-your-plan')
  assert.equal(
    mayAdd(actor({}), { ...team, holders: ['basisteam'], body: 'woudenberg' })?.refused,
    'plan.not-your-plan',
  )
  assert.equal(mayAdd(actor({ role: 'reader' }), { ...team, body: 'woudenberg' })?.refused, 'plan.not-your-plan')
})

test('a new plan is started by an adviser for all of the work of the body', () => {
  assert.equal(mayStart(actor({}), own), undefined)
  for (const held of [{ role: 'lead' as const }, { plan: 'ivp' }, { body: 'leusden' }])
    assert.equal(mayStart(actor(held), own)?.refused, 'plan.not-your-body')
})
