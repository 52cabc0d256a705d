import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readText } from '../../kit/document/read-text.ts'
import { withoutFurniture } from './furniture.ts'

function kept(text: string): readonly string[] {
  const blocks = readText(text)
  assert.ok(!isRefusal(blocks))
  return withoutFurniture(blocks).map((block) => block.text)
}

test('a table of contents with dots makes no second mention of its chapters', () => {
  const text =
    'Veiligheidsplan 2027\n\nInhoud\n\n1 Inleiding ........ 2\n\n2 Prioriteiten ........ 4\n\n1 Inleiding\n\nDit plan is nieuw.\n\n2 Prioriteiten\n\nWe kiezen er drie.'
  assert.deepEqual(kept(text), [
    'Veiligheidsplan 2027',
    '1 Inleiding',
    'Dit plan is nieuw.',
    '2 Prioriteiten',
    'We kiezen er drie.',
  ])
})

test('the foot of a page is skipped where its number counts on', () => {
  const text =
    'Voorwoord\n\nSamen staan we sterk.\n\nVeiligheidsplan gemeente Noord 2\n\nWe kijken terug.\n\nVeiligheidsplan gemeente Noord 3\n\nWe kijken vooruit.\n\nVeiligheidsplan gemeente Noord 4\n\nEn we danken iedereen.'
  assert.equal(kept(text).filter((line) => line.startsWith('Veiligheidsplan')).length, 0)
})

test('headings that are numbered are no feet of pages', () => {
  const text = 'Doel 1\n\nMinder inbraken.\n\nDoel 2\n\nMeer meldingen.\n\nDoel 3\n\nEen veilige jaarwisseling.'
  assert.deepEqual(kept(text).length, 6)
})
