import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import {
  comesWith,
  makeLink,
  makeToken,
  revokeToken,
  signIn,
  signOut,
  tokensOf,
  useLink,
  whoIs,
} from './session.deeds.ts'
import { endOf, isSecret } from './session.ts'

let world: TestWorld
let adviser = ''
before(async () => {
  world = await freshWorld()
  adviser = world.who('adviser').id
})
after(() => world.close())

const now = new Date('2026-11-25T09:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

test('a session of the browser lasts eight hours, a personal key ninety days', () => {
  assert.equal(endOf('web', now).toISOString(), '2026-11-25T17:00:00.000Z')
  assert.equal(endOf('token', now).toISOString(), '2027-02-23T09:00:00.000Z')
})

test('who signs in is known by the secret, until eight hours later', async () => {
  const { register } = world
  const { secret } = await signIn(register, adviser, now)
  assert.deepEqual(await whoIs(register, secret, later(7.99)), { id: adviser, name: 'adviser (voorbeeld)' })
  assert.equal(await whoIs(register, secret, later(8)), undefined)
})

test('the secret is 256 random bits, and the register holds only its print', async () => {
  const { secret } = await signIn(world.register, adviser, now)
  assert.equal(Buffer.from(secret, 'base64url').length, 32)
  const rows = await world.owner<{ row: string }[]>`select s::text as row from session s`
  assert.ok(rows.length > 0 && rows.every(({ row }) => !row.includes(secret)))
  const print = createHash('sha256').update(secret).digest('hex')
  assert.ok(rows.some(({ row }) => row.includes(print)))
})

test('signing in again ends the session that was there', async () => {
  const { register } = world
  const first = await signIn(register, adviser, now)
  const second = await signIn(register, world.who('lead').id, now, first.secret)
  assert.notEqual(second.secret, first.secret)
  assert.equal(await whoIs(register, first.secret, now), undefined)
  assert.equal((await whoIs(register, second.secret, now))?.id, world.who('lead').id)
})

test('signing out ends the session', async () => {
  const { register } = world
  const { secret } = await signIn(register, adviser, now)
  await signOut(register, secret, now)
  assert.equal(await whoIs(register, secret, now), undefined)
})

test('a personal key outlives signing out, and its owner can revoke it', async () => {
  const { register } = world
  const { secret } = await makeToken(register, adviser, now)
  await signOut(register, secret, now)
  assert.equal((await whoIs(register, secret, later(24 * 89)))?.id, adviser)
  const [key] = await tokensOf(register, adviser, now)
  assert.ok(key)
  assert.equal(await revokeToken(register, world.who('lead').id, key.id, now), false)
  assert.equal((await whoIs(register, secret, now))?.id, adviser)
  assert.equal(await revokeToken(register, adviser, key.id, now), true)
  assert.equal(await whoIs(register, secret, now), undefined)
  assert.deepEqual([...(await tokensOf(register, adviser, now))], [])
})

test('a link works once, also when two come at the same time', async () => {
  const { register } = world
  const { secret } = await makeLink(register, adviser, now)
  assert.equal(await whoIs(register, secret, now), undefined)
  const used = await Promise.all([useLink(register, secret, now), useLink(register, secret, now)])
  assert.deepEqual(
    used.filter((account) => account !== undefined),
    [adviser],
  )
  assert.equal(await useLink(register, secret, now), undefined)
  const late = await makeLink(register, adviser, now)
  assert.equal(await useLink(register, late.secret, later(24)), undefined)
  const session = await signIn(register, adviser, now)
  assert.equal(await useLink(register, session.secret, now), undefined)
})

test('what has not the shape of a secret is not even looked up', async () => {
  for (const text of ['', 'x', 'a'.repeat(44), `${'a'.repeat(42)}'`, `${'a'.repeat(42)}\n`]) {
    assert.equal(isSecret(text), false)
    assert.equal(await whoIs(world.register, text, now), undefined)
  }
  assert.equal(await whoIs(world.register, 'a'.repeat(43), now), undefined)
})

test('without the secret or the account no session can be read, and after a look-up nothing of it stays', async () => {
  const { register } = world
  await signIn(register, adviser, now)
  assert.deepEqual([...(await register.read.use((sql) => sql`select * from session`))], [])
})

test('a page finds the same person by a secret as the door does, and nobody by one that is worth nothing', async () => {
  const { register, run } = world
  const seenBy = (secret: string | undefined) =>
    run.look(comesWith(secret), async (tx, me) => ({ me, keys: tx.actor.keys, bodies: tx.actor.bodies }))
  const live = await signIn(register, adviser, now)
  const known = await seenBy(live.secret)
  assert.deepEqual(known.me, await whoIs(register, live.secret, now))
  assert.deepEqual(known.keys, await run.look({ id: adviser }, async (tx) => tx.actor.keys))

  const ended = await signIn(register, adviser, later(-8))
  const left = await signIn(register, adviser, now)
  await signOut(register, left.secret, now)
  const link = await makeLink(register, adviser, now)
  const stranger = { me: undefined, keys: ['public'], bodies: [] }
  for (const secret of [ended.secret, left.secret, link.secret, 'a'.repeat(43), 'kort', undefined])
    assert.deepEqual(await seenBy(secret), stranger)
})
