import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import { theHouse } from '../../front/server/house.ts'
import type { Tx } from './deed.ts'
import { Entry } from './who.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld('bare')
})
after(() => world.close())

/** Reads that tell how often they were made. */
function counted() {
  const read = async (_tx: Tx, what: readonly string[]) => {
    read.times += 1
    return what.length
  }
  read.times = 0
  return read
}

test('a page that asks the same twice reads it once', async () => {
  const read = counted()
  const answers = await world.run.look(world.who('adviser'), (tx) =>
    Promise.all([tx.once(read, ['a']), tx.once(read, ['a']), tx.once(read, ['a', 'b'])]),
  )
  assert.deepEqual(answers, [1, 1, 2])
  assert.equal(read.times, 2)
})

test('another page reads it again', async () => {
  const read = counted()
  for (const name of ['adviser', 'other-adviser']) await world.run.look(world.who(name), (tx) => tx.once(read, ['a']))
  assert.equal(read.times, 2)
})

test('within a deed it is read each time, since the deed changes it', async () => {
  const read = counted()
  await world.register.write.begin(async (sql) => {
    const tx = new Entry(sql, world.who('adviser'), true, theHouse.tells)
    await tx.once(read, ['a'])
    await tx.once(read, ['a'])
  })
  assert.equal(read.times, 2)
})
