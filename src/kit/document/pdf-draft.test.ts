import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LeftOutCount } from './left-out.ts'
import { draftsOfPages } from './pdf-draft.ts'
import { legibilityOf } from './pdf-legible.ts'
import { linesOfPage, textOfLine } from './pdf-line.ts'
import type { PlacedText } from './pdf-page.ts'

/** A text of letters that are half as wide as they are high. */
const at = (text: string, x: number, y: number, more: Partial<PlacedText> = {}): PlacedText => {
  const size = more.size ?? 10
  return { text, x, y, width: text.length * size * 0.5, size, isBold: false, ...more }
}

const page = (...texts: readonly PlacedText[]) => ({ page: 1, texts })
const told = (...texts: readonly PlacedText[]) =>
  draftsOfPages([page(...texts)], new LeftOutCount()).map(({ kind, text }) => `${kind}: ${text}`)

test('texts that touch are one word, others are words apart, whatever order they stand in', () => {
  const texts = [at('ffi', 65, 100), at('cie', 80, 100), at('E', 60, 100), at('nt', 100, 100.5)]
  assert.deepEqual(linesOfPage(page(...texts)).map(textOfLine), ['Efficie nt'])
})

test('a raised number refers to a note and is no part of the word', () => {
  const [line] = linesOfPage(page(at('agenda', 60, 100), at('12', 90, 96, { size: 6 })))
  assert.equal(textOfLine(line!), 'agenda')
  assert.deepEqual(line!.notes, ['12'])
})

test('a paragraph ends where its next word would have fitted, or the next line is indented after a full stop', () => {
  const full = 'Wij werken samen met de politie aan een veilige wijk en'
  assert.deepEqual(
    told(at(full, 60, 100), at('straat.', 60, 112), at('Bewoners helpen mee.', 60, 124), at('Dat gaat goed.', 72, 136)),
    [`paragraph: ${full} straat.`, 'paragraph: Bewoners helpen mee.', 'paragraph: Dat gaat goed.'],
  )
})

test('numbers that follow each other are a list; one alone is not', () => {
  assert.deepEqual(told(at('1. Bellen met de buurt', 60, 100), at('2. Schrijven aan de raad', 60, 112)), [
    'item: Bellen met de buurt',
    'item: Schrijven aan de raad',
  ])
  assert.deepEqual(told(at('1. Bellen met de buurt', 60, 100)), ['paragraph: 1. Bellen met de buurt'])
})

test('a cell over more columns does not end a table', () => {
  const [table] = draftsOfPages(
    [
      page(
        ...[at('Actie', 60, 100), at('Trekker', 200, 100), at('Uren', 300, 100)],
        ...[at('Toezicht', 60, 130), at('gemeente', 200, 130), at('10', 300, 130)],
        ...[at('Overleg', 60, 160), at('politie', 200, 160), at('20', 300, 160)],
        ...[at('Totaal van alle uren samen bij elkaar', 60, 190), at('30', 300, 190)],
      ),
    ],
    new LeftOutCount(),
  )
  assert.deepEqual(
    table?.rows?.at(-1)?.map((cell) => cell.text),
    ['Totaal van alle uren samen bij elkaar', '', '30'],
  )
})

test('a page of figures is legible, codes of a font of signs are not', () => {
  assert.equal(
    legibilityOf(page(at('1.204 1.310 1.310 2.025 2.026 2.027 12.345 67.890 11.500 4.000', 60, 100))),
    'legible',
  )
  assert.equal(legibilityOf(page(at('\uE001\uE002\uE003\uE004\uE005', 60, 100))), 'unreadable')
  assert.equal(legibilityOf(page()), 'without-text')
})

test('no word is lost or said twice, wherever the texts of a page stand', () => {
  const place = fc.record({
    x: fc.integer({ min: 40, max: 500 }),
    y: fc.integer({ min: 40, max: 800 }),
    isBold: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
      // A word of its own for each place; larger than a note, so that nothing is dropped on purpose.
      const texts = places.map(({ x, y, isBold }, index) => at(` w${letters(index)} `, x, y, { isBold }))
      const words = draftsOfPages([page(...texts)], new LeftOutCount()).flatMap(
        ({ text }) => text.match(/w[a-z]+q/g) ?? [],
      )
      assert.deepEqual(words.toSorted(), texts.map(({ text }) => text.trim()).toSorted())
    }),
    { seed: 20261125, numRuns: 300 },
  )
})

const letters = (index: number) => `${'abcdefgh'[index >> 3]}${'abcdefgh'[index & 7]}q`
