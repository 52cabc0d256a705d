import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshWorld } from '../../../test/world.ts'
import { makeLink } from './session.deeds.ts'
import { byLink, choosingRole } from './sign-in.deeds.ts'
import { mayChooseRole, type RequestFacts } from './sign-in.ts'

const local: RequestFacts = { host: 'localhost:4170', headers: ['host', 'accept', 'cookie'], database: 'voorbeeld' }

test('a role is chosen only on the machine itself', () => {
  for (const host of [
    'localhost',
    'localhost:4170',
    'LOCALHOST:80',
    '127.0.0.1',
    '127.0.0.1:65535',
    '[::1]',
    '[::1]:4170',
  ])
    assert.equal(mayChooseRole({ ...local, host }), true, host)
  const others = [
    undefined,
    '',
    'localhost.',
    'localhost:',
    'localhost:123456',
    'localhost.example.nl',
    'example.nl',
    'example.nl:4170',
    'localhost@example.nl',
    'localhost:80@example.nl',
    '127.0.0.2',
    '127.0.0.1.nip.io',
    '0.0.0.0',
    '::1',
    '[::]',
    '[::ffff:127.0.0.1]',
    ' localhost',
    'localhost\n',
    'driehoek.local',
  ]
  for (const host of others) assert.equal(mayChooseRole({ ...local, host }), false, String(host))
})

test('a role is not chosen behind a proxy', () => {
  const headers = [
    'forwarded',
    'Forwarded',
    'x-forwarded-for',
    'X-Forwarded-Host',
    'x-forwarded-proto',
    'x-forwarded-port',
    'x-forwarded',
    'via',
    'Via',
    'x-real-ip',
    'cf-connecting-ip',
    'true-client-ip',
  ]
  for (const header of headers)
    assert.equal(mayChooseRole({ ...local, headers: [...local.headers, header] }), false, header)
})

test('a role is never chosen in a real register', () =>
  assert.equal(mayChooseRole({ ...local, database: 'echt' }), false))

test('who chooses a role becomes that account; who is not in the list is nobody', async () => {
  const world = await freshWorld()
  const way = choosingRole(world.run)
  const started = await way.start({})
  assert.ok(started.asks === 'choice')
  const adviser = world.who('adviser').id
  assert.ok(started.choices.some(({ value, name }) => value === adviser && name === 'adviser (voorbeeld)'))
  const now = new Date()
  assert.equal(await way.finish({ account: adviser }, undefined, now), adviser)
  assert.equal(await way.finish({ account: 'system' }, undefined, now), undefined)
  assert.equal(await way.finish({}, undefined, now), undefined)
  await world.close()
})

test('in a real register nobody can see who there is to choose', async () => {
  const world = await freshWorld()
  await world.owner`update account set audience = 'officials'`
  const started = await choosingRole(world.run).start({})
  assert.deepEqual(started, { asks: 'choice', field: 'account', choices: [] })
  await world.close()
})

test('opening the address of a link does not use it up; the click does', async () => {
  const world = await freshWorld()
  const now = new Date()
  const { secret } = await makeLink(world.register, world.who('adviser').id, now)
  const way = byLink(world.register)
  await way.start({ sleutel: secret })
  assert.equal(await way.finish({ sleutel: secret }, undefined, now), world.who('adviser').id)
  assert.equal(await way.finish({ sleutel: secret }, undefined, now), undefined)
  await world.close()
})
