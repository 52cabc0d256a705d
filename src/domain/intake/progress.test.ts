import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutProgress } from './progress.ts'

test('how it stands with something is no part of what it is called', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['Buurtoverleg elke zes weken (90%)', 'Buurtoverleg elke zes weken'],
    ['60% - Gedragsaanwijzing uitwerken', 'Gedragsaanwijzing uitwerken'],
    ['0% (uitgesteld naar 2026) - Evaluatie van het convenant', 'Evaluatie van het convenant'],
    ['Vergunning voor autoverhuur - uitgesteld', 'Vergunning voor autoverhuur'],
    ['Bibob-toets uitbreiden (G)', 'Bibob-toets uitbreiden'],
    ['We stelden twee straatcoaches aan. Gerealiseerd.', 'We stelden twee straatcoaches aan'],
    ['Ondermijning (op koers)', 'Ondermijning'],
  ]
  for (const [title, bare] of titles) assert.equal(withoutProgress(title), bare)
})

test('a share, a colour or a state that belongs to the wish stays', () => {
  for (const title of [
    'In 2027 doet 30% aangifte',
    'Meer groen en minder overlast',
    'Een loket dat gereed is voor melders',
  ])
    assert.equal(withoutProgress(title), title)
})
