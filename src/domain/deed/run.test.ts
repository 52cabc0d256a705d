import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleRunner, freshWorld, seededIds } from '../../../test/world.ts'
import { theHouse } from '../../front/server/house.ts'
import { reviseElementDeed } from '../plan/element.deeds.ts'
import { exampleIds } from './example.ts'
import { runner } from './run.ts'

test('the head of a thing is remembered by its kind too: what two kinds call by one id may have two heads', async () => {
  const world = await freshWorld()
  try {
    const asked: string[] = []
    const heads = {
      ...theHouse.heads,
      twin: async (_tx: unknown, ids: readonly string[]) => {
        asked.push(...ids)
        return new Map(ids.map((id) => [id, exampleIds.otherBody]))
      },
    }
    const run = runner({ ...theHouse, heads }, { register: world.register, newId: seededIds(1), ...exampleRunner })
    const asTwin = { ...reviseElementDeed, subject: ({ element: id }: { element: string }) => [{ kind: 'twin', id }] }
    const input = { ...reviseElementDeed.example.input, element: exampleIds.secondPriority }

    const first = await run.do(reviseElementDeed, input, world.who('adviser'))
    assert.equal(first.ended, 'done')
    // Another head is locked than that of the plan, so the runner stops before it writes in a chain that it does not hold.
    await assert.rejects(
      run.do(asTwin, { ...input, read: 2, title: 'Nog eens' }, world.who('adviser')),
      /does not lock/,
    )
    await assert.rejects(
      run.do(asTwin, { ...input, read: 2, title: 'Nog eens' }, world.who('adviser')),
      /does not lock/,
    )
    assert.deepEqual(asked, [exampleIds.secondPriority])
  } finally {
    await world.close()
  }
})
