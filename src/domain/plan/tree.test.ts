import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { LinkKind } from './grammar.ts'
import { type Branch, branchAt, treeOf, within } from './tree.ts'

const priority = { element: 'priority', kind: 'priority' } as const
const line = { element: 'line', kind: 'line' } as const
const goal = { element: 'goal', kind: 'goal' } as const
const action = { element: 'action', kind: 'action' } as const
const serves = (from: string, to: string) => ({ kind: 'serves' as LinkKind, from, to })

test('what serves something in the plan hangs below it, in the order of the plan', () => {
  const tree = treeOf(
    [action, priority, goal, line],
    [serves('goal', 'line'), serves('line', 'priority'), serves('action', 'priority')],
  )
  assert.deepEqual(tree, [
    {
      item: priority,
      below: [
        { item: action, below: [] },
        { item: line, below: [{ item: goal, below: [] }] },
      ],
    },
  ])
})

test('what serves two things hangs below both', () => {
  const tree = treeOf([line, goal, action], [serves('action', 'goal'), serves('action', 'line')])
  assert.deepEqual(tree, [
    { item: line, below: [{ item: action, below: [] }] },
    { item: goal, below: [{ item: action, below: [] }] },
  ])
})

test('an element has all that hangs below it, however deep it hangs itself', () => {
  const tree = treeOf([priority, line, goal], [serves('line', 'priority'), serves('goal', 'line')])
  assert.deepEqual(branchAt(tree, 'line'), { item: line, below: [{ item: goal, below: [] }] })
  assert.equal(branchAt(tree, 'action'), undefined)
})

test('what serves something that does not stand here stands at the top', () => {
  assert.deepEqual(treeOf([line], [serves('line', 'elsewhere')]), [{ item: line, below: [] }])
})

test('a link that is no serving hangs nothing', () => {
  const tree = treeOf([priority, line], [{ kind: 'because', from: 'line', to: 'priority' }])
  assert.deepEqual(tree, [
    { item: priority, below: [] },
    { item: line, below: [] },
  ])
})

test('the actions of a priority are found however deep they hang', () => {
  const [branch] = treeOf(
    [priority, line, goal, action],
    [serves('line', 'priority'), serves('goal', 'line'), serves('action', 'goal')],
  )
  assert.deepEqual(branch && within(branch, 'action'), [action])
})

test('the tree of any plan is that of its plain description: below a thing stands each item that serves it', () => {
  const node = fc.integer({ min: 0, max: 11 })
  // A link goes from a later to an earlier thing, so that there is no circle.
  const links = fc.array(fc.tuple(node, node).filter(([from, to]) => from > to))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), links, (count, pairs) => {
      const items = Array.from({ length: count }, (_, i) => ({ element: String(i), kind: 'line' as const }))
      const joined = pairs.map(([from, to]) => serves(String(from), String(to)))
      const has = (from: string, to: string) => joined.some((link) => link.from === from && link.to === to)
      const branch = (item: (typeof items)[number]): Branch<typeof item> => ({
        item,
        below: items.filter((one) => has(one.element, item.element)).map(branch),
      })
      const roots = items.filter((item) => !items.some((other) => has(item.element, other.element)))
      assert.deepEqual(treeOf(items, joined), roots.map(branch))
    }),
    { seed: 4170 },
  )
})
