import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

const names = ['plan.add-element', 'plan.share-element', 'plan.list-plans', 'body.list', 'plan lees']

test('a letter too few, too many, wrong, or in the wrong place is a slip', () => {
  for (const typed of [
    'plan.ad-element',
    'plan.addd-element',
    'plan.asd-element',
    'plan.dad-element',
    'PLAN.add-element',
  ])
    assert.equal(nearest(typed, names), 'plan.add-element', typed)
  assert.equal(nearest('wrok', ['work']), 'work')
  assert.equal(nearest('wokk', ['work']), 'work')
})

test('a name without its room, and the beginning of a name, are near', () => {
  assert.equal(nearest('share-element', names), 'plan.share-element')
  assert.equal(nearest('list', names), 'body.list')
  assert.equal(nearest('plan.sha', names), 'plan.share-element')
})

test('what looks like no name has no nearest', () => {
  for (const typed of ['', 'x', 'ab', 'besluit']) assert.equal(nearest(typed, names), undefined, typed)
})
