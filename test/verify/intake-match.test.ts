import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, type LabelledNode } from './intake-match.ts'

const node = (id: string, kind: string, title: string, more: Partial<LabelledNode> = {}): LabelledNode => ({
  id,
  kind,
  title,
  level: 'local',
  parent: null,
  passage: title,
  ...more,
})

test('a node counts as found when kind and words agree, once', () => {
  const labels = [node('a', 'goal', 'Minder inbraken in de wijk'), node('b', 'goal', 'Meer meldingen')]
  const found = [node('n1', 'goal', 'Minder inbraken in de wijk.'), node('n2', 'action', 'Meer meldingen')]
  const { matches, missed, extra } = judge(labels, found)
  assert.deepEqual(
    [matches.map(({ label }) => label.id), missed.map(({ id }) => id), extra.map(({ id }) => id)],
    [['a'], ['b'], ['n2']],
  )
})

test('two priorities of one sentence are told apart by their titles', () => {
  const passage = 'We kiezen voor jeugd en cybercrime.'
  const labels = [node('a', 'priority', 'jeugd', { passage }), node('b', 'priority', 'cybercrime', { passage })]
  const found = [node('n1', 'priority', 'cybercrime', { passage })]
  assert.deepEqual(
    judge(labels, found).matches.map(({ label }) => label.id),
    ['b'],
  )
})

test('a parent is right only when it is the node that the label stands under', () => {
  const labels = [node('p', 'priority', 'jeugd'), node('a', 'action', 'campagne houden', { parent: 'p' })]
  const under = (parent: string | null) => [
    node('n1', 'priority', 'jeugd'),
    node('n2', 'action', 'campagne houden', { parent }),
  ]
  const isRight = (parent: string | null) =>
    judge(labels, under(parent)).matches.find(({ label }) => label.id === 'a')?.isParentRight
  assert.equal(isRight('n1'), true)
  assert.equal(isRight(null), false)
})
