import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lines, type PlacedSheet, placedPdf } from '../../../test/pdf/placed.ts'
import { left, right } from '../../../test/pdf/prose.ts'
import { readOf, told } from '../../../test/pdf/told.ts'

test('two columns of prose are read one after the other, under the heading over both', async () => {
  assert.deepEqual(
    await told({
      words: [
        { text: 'Samen voor een veilige wijk in de hele gemeente', y: 80, size: 20, isBold: true },
        ...lines(left, { y: 120 }),
        ...lines(right, { y: 127, x: 320 }),
      ],
    }),
    ['heading 1: Samen voor een veilige wijk in de hele gemeente', `paragraph: ${[...left, ...right].join(' ')}`],
  )
})

test('a column of prose may have a heading and a list of its own', async () => {
  const [y, x] = [100, 320]
  const texts = await told({
    words: [
      ...lines(left.slice(0, 4), { y }),
      { text: 'Wat wij doen', y: y + 70, isBold: true },
      { text: '• Wij houden toezicht.', y: y + 90 },
      { text: '• Wij spreken met bewoners.', y: y + 104 },
      ...lines(right, { y: y + 5, x }),
      { text: 'Wat het kost', y: y + 102, x, isBold: true },
      { text: 'Dat staat in de begroting.', y: y + 122, x },
    ],
  })
  assert.deepEqual(texts, [
    `paragraph: ${left.slice(0, 4).join(' ')}`,
    'heading: Wat wij doen',
    'item 1: Wij houden toezicht.',
    'item 1: Wij spreken met bewoners.',
    `paragraph: ${right.join(' ')}`,
    'heading: Wat het kost',
    'paragraph: Dat staat in de begroting.',
  ])
})

test('two lists side by side are two lists, not a table', async () => {
  assert.deepEqual(
    await told({
      words: [
        ...lines(['• Toezicht in het centrum', '• Camera op het plein', '• Overleg met scholen'], { y: 100 }),
        ...lines(['• Meer aangiften', '• Minder overlast', '• Minder schade'], { y: 100, x: 330 }),
      ],
    }),
    [
      'item 1: Toezicht in het centrum',
      'item 1: Camera op het plein',
      'item 1: Overleg met scholen',
      'item 1: Meer aangiften',
      'item 1: Minder overlast',
      'item 1: Minder schade',
    ],
  )
})

const row = (y: number, ...cells: readonly string[]) => cells.map((text, at) => ({ text, y, x: 72 + at * 160 }))

test('a table of aligned columns goes on over the page, with its heads said once', async () => {
  const heads = (y: number) => row(y, 'Actie', 'Trekker', 'Planning').map((one) => ({ ...one, isBold: true }))
  const { blocks } = await readOf(
    await placedPdf([
      {
        words: [
          { text: 'Wat wij dit jaar doen in de wijken en wie daarvoor zorgt', y: 600 },
          ...heads(640),
          ...row(662, 'Toezicht in het', 'gemeente', 'hele jaar'),
          ...row(675, 'centrum'),
          ...row(697, 'Camera plaatsen', 'politie', 'mei'),
        ],
      },
      {
        words: [
          ...heads(80),
          ...row(102, 'Overleg met', 'scholen', 'juni'),
          ...row(115, 'de scholen'),
          { text: 'Dit kost samen minder dan vorig jaar, zoals de raad had gevraagd.', y: 180 },
        ],
      },
    ]),
  )
  assert.deepEqual(
    blocks.map(({ kind, place }) => [kind, place.page]),
    [
      ['paragraph', 1],
      ['table', 1],
      ['paragraph', 2],
    ],
  )
  const [, table] = blocks
  assert.equal(table!.heads, 1)
  assert.deepEqual(
    table!.rows!.map((cells) => cells.map((cell) => cell.text)),
    [
      ['Actie', 'Trekker', 'Planning'],
      ['Toezicht in het centrum', 'gemeente', 'hele jaar'],
      ['Camera plaatsen', 'politie', 'mei'],
      ['Overleg met de scholen', 'scholen', 'juni'],
    ],
  )
})

test('headings over both columns part them, though they are no longer than one of them', async () => {
  const strip = (y: number, one: readonly string[], other: readonly string[]) => [
    ...lines(one, { y }),
    ...lines(other, { y, x: 320 }),
  ]
  assert.deepEqual(
    await told({
      words: [
        { text: 'Veilig wonen', y: 80, size: 16, isBold: true },
        ...strip(110, left, right),
        { text: 'Veilig ondernemen', y: 230, size: 16, isBold: true },
        ...strip(260, left.slice(0, 2), ['wij samen met de politie en de winkels.']),
        { text: 'Wat het kost', y: 320, size: 16, isBold: true },
        ...strip(350, ['Wij vragen de gemeenteraad om extra'], ['geld voor toezicht.']),
      ],
    }),
    [
      'heading 1: Veilig wonen',
      `paragraph: ${[...left, ...right].join(' ')}`,
      'heading 1: Veilig ondernemen',
      `paragraph: ${left.slice(0, 2).join(' ')} wij samen met de politie en de winkels.`,
      'heading 1: Wat het kost',
      'paragraph: Wij vragen de gemeenteraad om extra geld voor toezicht.',
    ],
  )
})

test('a page of a few lines is read in the columns of the pages before it', async () => {
  const whole: PlacedSheet = { words: [...lines(left, { y: 100 }), ...lines(right, { y: 107, x: 320 })] }
  const last: PlacedSheet = {
    words: [
      ...lines(['De raad krijgt elk jaar een brief over', 'de voortgang, met de cijfers van het'], { y: 100 }),
      { text: 'afgelopen jaar.', y: 100, x: 320 },
    ],
  }
  assert.deepEqual(
    (await told(whole, last)).at(-1),
    'paragraph: De raad krijgt elk jaar een brief over de voortgang, met de cijfers van het afgelopen jaar.',
  )
})

test('a table over both columns of text stays a table', async () => {
  const cells = (y: number, ...texts: readonly string[]) => texts.map((text, at) => ({ text, y, x: 77 + at * 130 }))
  const document = await readOf(
    await placedPdf([
      {
        words: [
          ...lines(left, { y: 100 }),
          ...lines(right, { y: 100, x: 320 }),
          ...cells(220, 'Wat', 'Wie', 'Wanneer').map((one) => ({ ...one, isBold: true })),
          ...cells(245, 'Toezicht', 'gemeente', '2027'),
          ...cells(270, 'Camera', 'politie', '2028'),
          ...lines(left, { y: 310 }),
          ...lines(right, { y: 310, x: 320 }),
        ],
      },
    ]),
  )
  assert.deepEqual(
    document.blocks.map(({ kind }) => kind),
    ['paragraph', 'table', 'paragraph'],
  )
})
