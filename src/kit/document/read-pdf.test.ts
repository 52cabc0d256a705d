import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lines, type PlacedSheet, placedPdf } from '../../../test/pdf/placed.ts'
import { left } from '../../../test/pdf/prose.ts'
import { contentOf, encryptedPdf, onePage, rawPdf, show } from '../../../test/pdf/raw.ts'
import { readOf, told } from '../../../test/pdf/told.ts'
import { isRefusal } from '../base/refusal.ts'
import { sayLeftOut } from './left-out.texts.ts'
import { readFile } from './read-file.ts'

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const document = await readFile({ name: 'plan.pdf', bytes })
  return isRefusal(document) ? document.refused : undefined
}

test('a title, numbered chapters and bold lines are headings, each of its depth', async () => {
  assert.deepEqual(
    await told({
      words: [
        { text: 'Integraal veiligheidsplan', y: 80, size: 24, isBold: true },
        { text: '1 Inleiding', y: 130, size: 16, isBold: true },
        ...lines(['Dit plan gaat over de veiligheid in alle wijken van de gemeente en over', 'wat wij daaraan doen.'], {
          y: 160,
        }),
        { text: '1.1 Aanleiding', y: 210, size: 16, isBold: true },
        { text: 'De raad vroeg erom.', y: 235 },
        { text: 'Wat willen wij bereiken', y: 265, isBold: true },
        { text: 'Minder overlast.', y: 280 },
      ],
    }),
    [
      'heading 1: Integraal veiligheidsplan',
      'heading 2: 1 Inleiding',
      'paragraph: Dit plan gaat over de veiligheid in alle wijken van de gemeente en over wat wij daaraan doen.',
      'heading 3: 1.1 Aanleiding',
      'paragraph: De raad vroeg erom.',
      'heading: Wat willen wij bereiken',
      'paragraph: Minder overlast.',
    ],
  )
})

test('a sentence in quotation marks is no heading, however large it is', async () => {
  const quote = '“Wij hoeven dit niet alleen uit te vinden”'
  assert.deepEqual(
    await told({
      words: [
        { text: quote, y: 80, size: 16 },
        { text: 'Een ‘zachte’ aanpak in de wijk', y: 120, size: 16 },
        ...lines(left, { y: 150 }),
      ],
    }),
    [`paragraph: ${quote}`, 'heading 1: Een ‘zachte’ aanpak in de wijk', `paragraph: ${left.join(' ')}`],
  )
})

test('a line in italics by itself is a heading of no told depth; a caption or words inside a sentence are not', async () => {
  assert.deepEqual(
    await told({
      words: [
        { text: 'Ambitie', y: 80, isItalic: true },
        { text: 'Inwoners voelen zich thuis in hun', y: 98 },
        { text: 'eigen wijk.', y: 98, x: 250, isItalic: true },
        { text: 'Figuur 1: aangiften per jaar', y: 124, isItalic: true },
      ],
    }),
    [
      'heading: Ambitie',
      'paragraph: Inwoners voelen zich thuis in hun eigen wijk.',
      'paragraph: Figuur 1: aangiften per jaar',
    ],
  )
})

test('bullets of every kind are items, deeper where they are indented, over lines and pages', async () => {
  assert.deepEqual(
    await told(
      {
        words: [
          { text: 'Wij doen het volgende:', y: 700 },
          { text: '• Wij houden toezicht in het centrum, ook in de avond en', y: 716 },
          { text: 'in het weekend.', x: 82, y: 730 },
          { text: '– met de politie', x: 92, y: 744 },
          { text: "- met de boa's", x: 92, y: 758 },
          { text: '• Wij spreken met ondernemers, bewoners en scholen over', y: 772 },
        ],
      },
      {
        words: [
          { text: 'wat er speelt.', x: 82, y: 72 },
          { text: 'o Wij sluiten panden.', y: 86 },
        ],
      },
    ),
    [
      'paragraph: Wij doen het volgende:',
      'item 1: Wij houden toezicht in het centrum, ook in de avond en in het weekend.',
      'item 2: met de politie',
      "item 2: met de boa's",
      'item 1: Wij spreken met ondernemers, bewoners en scholen over wat er speelt.',
      'item 1: Wij sluiten panden.',
    ],
  )
})

test('a word that was broken at a line end is whole again, and one with a hyphen of its own keeps it', async () => {
  const broken = [
    'De samenwer-',
    'king in Zeist-',
    'West, ook lokaal-/',
    'regionaal, met slag- en preventie-',
    'kracht volgens het IVP-',
    'traject loopt goed.',
  ]
  assert.deepEqual(await told({ words: lines(broken, { y: 80 }) }), [
    'paragraph: De samenwerking in Zeist-West, ook lokaal-/regionaal, met slag- en preventiekracht volgens het IVP-traject loopt goed.',
  ])
})

test('letters that would be read as one sound keep their hyphen, and a broken heading in capitals is whole again', async () => {
  const broken = [
    'De politie-',
    'eenheid helpt met boa-',
    'inzet, zoals in het huis-',
    'aan-huisblad en het muse-',
    'um stond.',
  ]
  assert.deepEqual(await told({ words: lines(broken, { y: 80 }) }), [
    'paragraph: De politie-eenheid helpt met boa-inzet, zoals in het huis-aan-huisblad en het museum stond.',
  ])
  assert.deepEqual(await told({ words: lines(['DRUGS IN WOON-', 'WIJKEN EN HET OM-'], { y: 80 }) }), [
    'paragraph: DRUGS IN WOONWIJKEN EN HET OM-',
  ])
})

test('heads and feet of pages, their numbers and a table of contents are no part of the text', async () => {
  const sheet = (page: number, ...words: readonly string[]): PlacedSheet => ({
    words: [
      { text: 'Gemeente Voorbeeld | Veiligheidsplan', y: 30, size: 9 },
      ...lines(words, { y: 100 }, 40),
      { text: `Pagina ${page} van 3`, y: 815, x: 480, size: 9 },
    ],
  })
  const { blocks, leftOut } = await readOf(
    await placedPdf([
      sheet(1, 'Inhoud', 'Inleiding ........................ 2', 'Doelen ........................... 3'),
      sheet(2, 'Wij werken aan veiligheid.'),
      sheet(3, 'De raad stelde dit plan vast.'),
    ]),
  )
  assert.deepEqual(
    blocks.map((block) => [block.text, block.place.page]),
    [
      ['Wij werken aan veiligheid.', 2],
      ['De raad stelde dit plan vast.', 3],
    ],
  )
  assert.deepEqual(leftOut, [{ what: 'contents', count: 1 }])
})

test('a note at the foot of the page stands after the piece that refers to it', async () => {
  assert.deepEqual(
    await told({
      words: [
        { text: 'Wij volgen de landelijke agenda', y: 100 },
        { text: '1', x: 230, y: 96, size: 6 },
        { text: 'bij de aanpak van drugs.', x: 238, y: 100 },
        { text: 'De uitvoering ligt bij de gemeente.', y: 140 },
        { text: '1 Vastgesteld door het ministerie in', y: 780, size: 8 },
        { text: 'overleg met de gemeenten.', y: 790, size: 8 },
      ],
    }),
    [
      'paragraph: Wij volgen de landelijke agenda bij de aanpak van drugs.',
      'footnote: Vastgesteld door het ministerie in overleg met de gemeenten.',
      'paragraph: De uitvoering ligt bij de gemeente.',
    ],
  )
})

test('a sheet that lies on its side is read as it is shown, and a watermark at an angle is left out and told', async () => {
  const words = lines(['De eerste regel van dit blad gaat over', 'het toezicht in de wijk.'], { y: 90 })
  assert.deepEqual(await told({ words, isLandscape: true }), [
    'paragraph: De eerste regel van dit blad gaat over het toezicht in de wijk.',
  ])
  const { blocks, leftOut } = await readOf(
    await placedPdf([{ words: [...words, { text: 'CONCEPT', x: 200, y: 500, size: 60, turned: 45 }] }]),
  )
  assert.equal(blocks.length, 1)
  assert.match(leftOut.map(sayLeftOut).join(), /schuin of op zijn kant/)
})

/** Pages whose words run upwards, or that the file itself turns: both are shown with lines from left to right. */
test('a page that was turned in the file, or whose words all run upwards, is read line by line', async () => {
  const upwards = [
    { text: 'De eerste regel van dit blad gaat over', x: 100, y: 700, turned: 90 },
    { text: 'het toezicht in de wijk.', x: 114, y: 700, turned: 90 },
  ]
  const expected = ['paragraph: De eerste regel van dit blad gaat over het toezicht in de wijk.']
  assert.deepEqual(await told({ words: upwards }), expected)
  assert.deepEqual(await told({ words: upwards, turned: 90 }), expected)
})

test('a remark on a page and a field that was filled in are left out and told', async () => {
  const page = '/Annots [6 0 R 7 0 R 8 0 R]'
  const document = await readOf(
    rawPdf({
      objects: [
        ...onePage(contentOf(show('Wij houden toezicht in het centrum.')), {
          page,
          catalog: '/AcroForm << /Fields [7 0 R 8 0 R] >>',
        }),
        '<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents (Klopt dit?) >>',
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (naam) /V (Ingevuld) /Rect [0 30 90 50] >>',
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (leeg) /Rect [0 60 90 80] >>',
      ],
    }),
  )
  assert.deepEqual(
    document.blocks.map(({ text }) => text),
    ['Wij houden toezicht in het centrum.'],
  )
  assert.deepEqual(document.leftOut.map(({ what, count }) => `${count} ${what}`).toSorted(), [
    '1 comment',
    '1 form-field',
  ])
})

test('a scan is refused; a document with some scanned pages is read, and those pages are named', async () => {
  assert.equal(await refusalOf(await placedPdf([{ hasPicture: true }, { hasPicture: true }])), 'document.scanned')
  const words = [{ text: 'Wij werken aan veiligheid.', y: 100 }]
  const more = [{ text: 'De raad stelde dit plan vast.', y: 100 }]
  const { blocks, leftOut } = await readOf(
    await placedPdf([{ words }, { hasPicture: true }, { words: more }, { hasPicture: true }]),
  )
  assert.deepEqual(
    blocks.map((block) => block.place.page),
    [1, 3],
  )
  assert.match(leftOut.map(sayLeftOut).join(), /^Op de bladzijden 2 en 4 staat geen tekst\./)
})

test('letters that mean something else than they show are refused, as a whole or by the page', async () => {
  const shifted = (text: string) => text.replace(/[a-z]/gi, (sign) => String.fromCharCode(sign.charCodeAt(0) + 1))
  const rubbish: readonly (readonly string[])[] = [
    left.map((line) => line.replace(/[aeiou]/g, 'x')),
    left.map((line) => [...line.replaceAll(' ', '')].join(' ')),
    left.map((line) => shifted(line).replace(/[aeiouy]/g, '#')),
    left.map((line) => line.replace(/[a-z]/g, '¤')),
  ]
  for (const texts of rubbish)
    assert.equal(
      await refusalOf(await placedPdf([{ words: lines(texts, { y: 100 }) }])),
      'document.text-layer-unreadable',
      texts[0],
    )
  const { leftOut } = await readOf(
    await placedPdf([{ words: lines(left, { y: 100 }) }, { words: lines(rubbish[0]!, { y: 100 }) }]),
  )
  assert.match(leftOut.map(sayLeftOut).join(), /^De letters op bladzijde 2 zijn niet te lezen\./)
})

test('a document that may be read and not printed is read; one with a password to open it is refused', async () => {
  const { blocks } = await readOf(encryptedPdf('Een plan dat men niet mag afdrukken.', ''))
  assert.deepEqual(
    blocks.map((block) => block.text),
    ['Een plan dat men niet mag afdrukken.'],
  )
  assert.equal(await refusalOf(encryptedPdf('Geheim.', 'wachtwoord')), 'document.password')
})

test('ligatures fall apart into letters', async () => {
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [1 /fi /ffi] >> >>'
  const content = contentOf(show('E\\002ci\\353nt en \\001jn', 72, 700))
  const { blocks } = await readOf(rawPdf({ objects: onePage(content).map((object, at) => (at === 3 ? font : object)) }))
  assert.match(blocks[0]!.text, /^Effici.* en fijn$/)
})

test('the same file gives the same blocks each time', async () => {
  const bytes = await placedPdf([{ words: lines(left, { y: 100 }) }])
  assert.deepEqual(await readOf(bytes), await readOf(bytes))
})
