import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../base/refusal.ts'
import { readText } from './read-text.ts'

function blocksOf(text: string): readonly string[] {
  const blocks = readText(text)
  assert.ok(!isRefusal(blocks))
  return blocks.map(({ kind, depth, text: words }) => `${kind} ${depth}: ${words}`)
}

test('a short line with something under it is a heading; bullets of any sort are items', () => {
  for (const mark of ['•', '-', '–', '*', '▪', 'o', '1.', 'a)']) {
    assert.deepEqual(
      blocksOf(
        `Uitgangspunten\n\n${mark} Eerst kijken\n${mark} Dan doen\n\nDit geldt voor alle gemeenten in de regio.`,
      ),
      [
        'heading 0: Uitgangspunten',
        'item 1: Eerst kijken',
        'item 1: Dan doen',
        'paragraph 0: Dit geldt voor alle gemeenten in de regio.',
      ],
      mark,
    )
  }
})

test('numbers of chapters tell the depth of a heading, numbers in a row are a list', () => {
  assert.deepEqual(
    blocksOf('1. Inleiding\n\nTekst over het plan.\n\n2.1 Aanpak\n\nWij doen dit:\n1. kijken\n2. doen'),
    [
      'heading 1: 1. Inleiding',
      'paragraph 0: Tekst over het plan.',
      'heading 2: 2.1 Aanpak',
      'paragraph 0: Wij doen dit:',
      'item 1: kijken',
      'item 1: doen',
    ],
  )
})

test('bullets that stand further in are of the next depth', () => {
  assert.deepEqual(blocksOf('- een\n  - twee\n    o drie\n  - vier\n- vijf'), [
    'item 1: een',
    'item 2: twee',
    'item 3: drie',
    'item 2: vier',
    'item 1: vijf',
  ])
})

test('words that were broken at a line end are whole again, and a hanging hyphen stays', () => {
  assert.deepEqual(
    blocksOf(
      'Met dit plan leggen wij vast wat de gemeenten, de politie en het Openbaar Minis-\nterie de komende jaren doen om de slag-\nen ontwikkelkracht te richten op wat er echt toe doet in onze wijken en\nbuurten. Daarvoor is een onder­zoek gedaan.',
    ),
    [
      'paragraph 0: Met dit plan leggen wij vast wat de gemeenten, de politie en het Openbaar Ministerie de komende jaren doen om de slag- en ontwikkelkracht te richten op wat er echt toe doet in onze wijken en buurten. Daarvoor is een onderzoek gedaan.',
    ],
  )
})

test('line ends of Windows, tabs, hard spaces and page ends change nothing', () => {
  const plain = 'Prioriteiten\n\n- Ondermijning\n- Jeugd\n\nSlot\n\nHet einde van dit plan.'
  const odd = plain.replaceAll('\n\n', '\n\f\n').replaceAll('- ', '\t-\u00A0').replaceAll('\n', '\r\n')
  assert.deepEqual(blocksOf(odd), blocksOf(plain))
})

test('a bullet that stands alone on its line has its text on the next', () => {
  assert.deepEqual(blocksOf('•\nOndermijning\n•\nJeugd'), ['item 1: Ondermijning', 'item 1: Jeugd'])
})

test('a list that lost its bullets is still a list after a colon', () => {
  assert.deepEqual(blocksOf('Onze prioriteiten:\nOndermijning\nCybercrime\nJeugd'), [
    'paragraph 0: Onze prioriteiten:',
    'item 1: Ondermijning',
    'item 1: Cybercrime',
    'item 1: Jeugd',
  ])
})

test('in text that is broken at a width, a bullet goes on below itself and ends before a line at the margin', () => {
  const lines = [
    ' • Kwaliteiten en kennis van de gemeenten en hun ambtenaren worden zo goed',
    '   mogelijk benut, ook over de grenzen van de eigen gemeente heen, zodat',
    '   niet iedereen hetzelfde werk hoeft te doen en te betalen;',
    'Waar nodig wordt de samenwerking uitgebreid met partners van buiten, die',
    'daarvoor worden uitgenodigd door de burgemeesters van de vier gemeenten.',
  ]
  assert.deepEqual(blocksOf(lines.join('\n')), [
    'item 1: Kwaliteiten en kennis van de gemeenten en hun ambtenaren worden zo goed mogelijk benut, ook over de grenzen van de eigen gemeente heen, zodat niet iedereen hetzelfde werk hoeft te doen en te betalen;',
    'paragraph 0: Waar nodig wordt de samenwerking uitgebreid met partners van buiten, die daarvoor worden uitgenodigd door de burgemeesters van de vier gemeenten.',
  ])
})

test('each block says on which lines of the text it stands', () => {
  const lines = ['Kop', '', '- een lang punt', '  dat verdergaat', '', 'Een alinea.']
  const blocks = readText(lines.join('\n'))
  assert.ok(!isRefusal(blocks))
  assert.deepEqual(
    blocks.map(({ place }) => [place.block, place.line, place.lastLine]),
    [
      [1, 1, 1],
      [2, 3, 4],
      [3, 6, 6],
    ],
  )
})

test('a table that was pasted with a cell on each line is a table, with and without empty lines between its rows', () => {
  const rows = [
    ['Actie', 'Trekker', 'Planning'],
    ['Controles houden', 'Gemeente', 'Q2 2026'],
    ['Boeren bellen', 'LTO', 'najaar'],
  ]
  const table = `table 0: ${rows.map((row) => row.join('\t')).join('\n')}`
  for (const pasted of [rows.flat().join('\n'), rows.map((row) => row.join('\n')).join('\n\n')])
    assert.deepEqual(blocksOf(`Uitvoering\n\n${pasted}\n\nDit is het einde van de lijst.`), [
      'heading 0: Uitvoering',
      table,
      'paragraph 0: Dit is het einde van de lijst.',
    ])
})

test('lines that happen to begin with words of columns are no table', () => {
  for (const text of [
    'Doelen\nMinder inbraken\nMeer meldingen\n\nActies\nControles\nVoorlichting',
    'Actie\nTrekker\nPlanning',
    'Actie\nTrekker\nControles houden\nGemeente\nBoeren bellen\nLTO',
  ])
    assert.ok(!blocksOf(text).some((block) => block.startsWith('table')), text)
})

test('a pasted table says on which lines it stands', () => {
  const blocks = readText('Plan\n\nActie\nWie\nWanneer\n\nBellen\nboa\n2026\n\nEinde van de lijst met acties.')
  assert.ok(!isRefusal(blocks))
  assert.deepEqual(
    blocks.map(({ place }) => [place.line, place.lastLine]),
    [
      [1, 1],
      [3, 9],
      [11, 11],
    ],
  )
})

test('a note with its number is a footnote, and the mark that refers to it goes', () => {
  assert.deepEqual(blocksOf('Het aantal daalt [1].\n\nEen ander [2] niet.\n\n[1] Bron: CBS, tabel 3.'), [
    'paragraph 0: Het aantal daalt.',
    'paragraph 0: Een ander [2] niet.',
    'footnote 0: Bron: CBS, tabel 3.',
  ])
  assert.deepEqual(blocksOf('Het aantal daalt.¹\n\n¹ Bron: CBS, tabel 3.'), [
    'paragraph 0: Het aantal daalt.',
    'footnote 0: Bron: CBS, tabel 3.',
  ])
})

test('a word that was broken by a soft hyphen at a line end is whole again', () => {
  assert.deepEqual(blocksOf('- Ambtenaren herkennen signa\u00AD\nlen van ondermijning'), [
    'item 1: Ambtenaren herkennen signalen van ondermijning',
  ])
})
