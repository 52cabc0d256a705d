import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelOf } from './label.ts'

test('a word of kind with a number or a colon says what a piece is', () => {
  const labels: readonly (readonly [string, string])[] = [
    ['Doel: minder inbraken', 'goal'],
    ['Actie A1: scan laten uitvoeren', 'action'],
    ['Doel 3 Een veilige jaarwisseling', 'goal'],
    ['PRIORITEIT II: OPLICHTING', 'priority'],
    ['Pijler 1. Een alerte samenleving', 'priority'],
  ]
  for (const [text, kind] of labels) assert.equal(labelOf(text)?.kind, kind, text)
})

test('a word of kind that opens a sentence is no label', () => {
  for (const text of ['Doel van dit plan is rust', 'Acties lopen door', 'Ontwikkeling: dit gaat snel'])
    assert.equal(labelOf(text), undefined, text)
})
