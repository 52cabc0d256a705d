import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readText } from '../../kit/document/read-text.ts'
import { recognise } from './recognise.ts'
import { kindLevelTitle, shapeOf } from './shape.ts'

test('numbers carry the tree: 2.1 serves goal 2, wherever it is printed', () => {
  const blocks = readText(`Veiligheidsnota Noord 2024-2027

Doel 1  Minder inbraken
Doel 2  Meer meldingen

Maatregelen

1.1  Surveillance in de donkere maanden
2.1  Campagne voor melden
2.2  Terugkoppeling aan melders
`)
  assert.ok(!isRefusal(blocks))
  assert.equal(
    shapeOf(recognise(blocks), kindLevelTitle),
    `
plan local: Veiligheidsnota Noord 2024-2027
  goal local: Minder inbraken
    action local: Surveillance in de donkere maanden
  goal local: Meer meldingen
    action local: Campagne voor melden
    action local: Terugkoppeling aan melders`.trim(),
  )
})
