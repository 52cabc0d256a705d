import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshRegister } from '../../../test/register.ts'
import { exampleRunner, seededIds } from '../../../test/world.ts'
import { bodyRoom, listBodiesView } from '../body/body.deeds.ts'
import { house } from '../deed/house.ts'
import { runner } from '../deed/run.ts'
import { anonymous } from '../deed/who.ts'
import { accountRoom, addAccountDeed } from './account.deeds.ts'
import { begin, beginWithLink } from './begin.deeds.ts'
import { useLink } from './session.deeds.ts'

const words = { name: 'Midden-Nederland', source: 'voorbeeld', administrator: 'Eerste Beheerder' }
const rooms = house([bodyRoom, accountRoom])

test('an empty register begins with a region and an administrator, who signs in with a link', async () => {
  const { register, owner, close } = await freshRegister()
  await owner`update about_database set kind = 'echt'`
  const run = runner(rooms, { ...exampleRunner, register, newId: seededIds(1) })
  const now = new Date('2026-11-25T09:00:00Z')
  const begun = await beginWithLink(run, register, words, now)
  assert.ok('link' in begun)
  assert.equal(await useLink(register, begun.link.secret, now), begun.administrator)
  const colleague = { body: begun.region, name: 'Tweede Beheerder', role: 'administrator' }
  assert.equal((await run.do(addAccountDeed, colleague, { id: begun.administrator })).ended, 'done')
  const audiences = await owner<{ audience: string }[]>`select distinct audience from account`
  assert.deepEqual(
    audiences.map(({ audience }) => audience),
    ['officials'],
  )
  const [line] = await owner<
    { actor: string; role: string }[]
  >`select actor, role from line where deed = 'account.begin'`
  assert.deepEqual({ ...line }, { actor: 'system', role: 'system' })
  await close()
})

test('a register begins once', async () => {
  const { register, close } = await freshRegister()
  const run = runner(rooms, { ...exampleRunner, register, newId: seededIds(1) })
  assert.ok('administrator' in (await begin(run, words)))
  assert.deepEqual(await begin(run, { ...words, name: 'Nog een regio' }), { ended: 'not-found' })
  await close()
})

test('a beginning that is not in order leaves the register empty', async () => {
  const { register, close } = await freshRegister()
  const run = runner(rooms, { ...exampleRunner, register, newId: seededIds(1) })
  const nameless = await begin(run, { ...words, administrator: '' })
  assert.equal('ended' in nameless && nameless.ended, 'invalid')
  const reserved = await begin(run, { ...words, name: 'Zoeken' })
  assert.equal('ended' in reserved && reserved.ended, 'refused')
  assert.deepEqual(await run.ask(listBodiesView, {}, anonymous), { bodies: [] })
  assert.ok('administrator' in (await begin(run, words)))
  await close()
})
