import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, withFacts } from '../base/refusal.ts'
import { documentRefusals } from './document.texts.ts'
import { largestDocumentBytes } from './limits.ts'
import { readDocument } from './read-document.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const readText = (text: string, name = 'plan.txt') => readDocument({ name, bytes: bytesOf(text) })

function refusalOf(name: string, content: string | Uint8Array): string | undefined {
  const read = readDocument({ name, bytes: typeof content === 'string' ? bytesOf(content) : content })
  if (!isRefusal(read)) return undefined
  const text = documentRefusals[read.refused]
  for (const sentence of [text.title, text.why, text.next]) {
    assert.doesNotMatch(withFacts(sentence, read.facts), /\{\w+\}/)
  }
  return read.refused
}

test('what cannot be read is refused with a reason and a next step', () => {
  const nested = (tag: string) => `<${tag}>`.repeat(20_000)
  const files: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['leeg.txt', '', 'document.empty'],
    ['wit.txt', ' \n\t\n', 'document.empty'],
    ['plan.rtf', '{\\rtf1 Een plan.}', 'document.format-unreadable'],
    ['plan.txt', 'PK\u0003\u0004 een Word-bestand met een andere naam, afgebroken', 'document.damaged'],
    ['plan.txt', 'abc\0def', 'document.not-text'],
    ['plan.txt', Uint8Array.from({ length: 1_000 }, (_, index) => (index * 7 + 1) % 32 || 1), 'document.not-text'],
    ['plan.txt', Uint8Array.from({ length: 1_000 }, (_, index) => 129 + (index % 14)), 'document.encoding-unknown'],
    ['plan.html', '<html><script>alert(1)</script></html>', 'document.nothing-readable'],
    ['plan.txt', '--- *** ---', 'document.nothing-readable'],
    ['plan.html', nested('div'), 'document.nested-too-deep'],
    ['plan.html', nested('ul><li'), 'document.nested-too-deep'],
    ['plan.html', nested('b class=x'), 'document.nested-too-deep'],
    ['plan.md', `${'> '.repeat(20_000)}x`, 'document.nested-too-deep'],
    ['plan.md', `${'- '.repeat(20_000)}x`, 'document.nested-too-deep'],
    ['plan.html', '<i></i>'.repeat(300_000), 'document.too-many-nodes'],
    [
      'plan.html',
      `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>`,
      'document.too-many-nodes',
    ],
    ['plan.txt', '- a\n'.repeat(200_000), 'document.too-long'],
    ['plan.md', 'a\n\n'.repeat(20_000), 'document.too-long'],
    ['plan.txt', 'woord '.repeat(900_000), 'document.one-line'],
    ['plan.md', 'woord '.repeat(900_000), 'document.one-line'],
    ['plan.html', `<p>${'woord '.repeat(100_000)}`, 'document.one-line'],
    ['plan.txt', new Uint8Array(largestDocumentBytes + 1).fill(97), 'document.too-large'],
  ]
  for (const [name, content, expected] of files) {
    assert.equal(
      refusalOf(name, content),
      expected,
      `${name}: ${typeof content === 'string' ? content.slice(0, 30) : content.length}`,
    )
  }
})

test('a page of 5 MB without a line end is read, as long as its paragraphs are marked', () => {
  const read = readText(`<p class="${'klasse '.repeat(70)}">Een alinea.</p>`.repeat(10_000), 'plan.html')
  assert.ok(!isRefusal(read))
  assert.equal(read.blocks.length, 10_000)
})

test('stray marks cost no time: 80 KB of asterisks and brackets is read in seconds', () => {
  for (const mark of ['*a_ ', '[a](b ', '<a ', '`a``'])
    assert.equal(refusalOf('plan.md', mark.repeat(20_000)), undefined)
})

test('the encoding is found by its mark, else UTF-8, else the one of Windows, and it is told which', () => {
  const text = 'Café – ‘veilig’ voor € 5'
  const windows = Uint8Array.from(
    [...text].map((sign) => ({ '–': 0x96, '‘': 0x91, '’': 0x92, '€': 0x80 })[sign] ?? sign.charCodeAt(0)),
  )
  const wide = new Uint8Array(2 + text.length * 2)
  wide.set([0xff, 0xfe])
  for (const [index, sign] of [...text].entries())
    wide.set([sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8], 2 + index * 2)
  const files: readonly (readonly [Uint8Array, string])[] = [
    [bytesOf(text), 'utf-8'],
    [bytesOf(`\uFEFF${text}`), 'utf-8'],
    [windows, 'windows-1252'],
    [wide, 'utf-16le'],
  ]
  for (const [bytes, encoding] of files) {
    const read = readDocument({ name: '', bytes })
    assert.ok(!isRefusal(read))
    assert.deepEqual([read.encoding, read.blocks.map((block) => block.text)], [encoding, [text]])
  }
})

test('the format is known by name or type, and where those say nothing by what stands in the text', () => {
  const files: readonly (readonly [name: string, type: string, text: string, format: string])[] = [
    ['plan.md', '', 'Tekst', 'markdown'],
    ['plan.htm', '', 'Tekst', 'html'],
    ['', 'text/html; charset=utf-8', 'Tekst', 'html'],
    ['plan.txt', 'text/plain', '<!DOCTYPE html><p>Tekst', 'html'],
    ['', '', '<p>Een stuk van een pagina</p>', 'html'],
    ['', '', '# Kop\n\ntekst\n\n## Nog een kop\n\ntekst', 'markdown'],
    ['', '', 'Tekst met < en > erin', 'text'],
    ['plan.txt', '', 'Tekst', 'text'],
  ]
  for (const [name, type, text, format] of files) {
    const read = readDocument({ name, type, bytes: bytesOf(text) })
    assert.ok(!isRefusal(read))
    assert.equal(read.format, format, `${name} ${type} ${text}`)
  }
})

test('whatever the text, blocks are numbered from 1, hold words and are the same each time', () => {
  const anyText = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\n\n', '- ', '• ', '1. ', '# ', '<p>', '**', ':')),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(anyText, fc.constantFrom('a.txt', 'a.md', 'a.html'), (parts, name) => {
      const read = readText(parts.join(''), name)
      if (isRefusal(read)) return
      for (const [index, { kind, depth, text, place }] of read.blocks.entries()) {
        assert.equal(place.block, index + 1)
        assert.match(text, /[\p{L}\p{N}]/u)
        assert.equal(text, text.replace(/\s+/g, ' ').trim())
        assert.ok(kind === 'item' ? depth >= 1 : kind === 'paragraph' ? depth === 0 : depth >= 0)
        if (name === 'a.txt') assert.ok(place.line! >= 1 && place.lastLine! >= place.line!)
      }
      assert.deepEqual(readText(parts.join(''), name), read)
    }),
    { seed: 20240527, numRuns: 500 },
  )
})

test('what is struck through by marks is left out of a text and told, and a note of Markdown is a footnote', () => {
  const text =
    '# Plan\n\n# Deel\n\nEr is meer.[^1]\n\n- ~~Camera’s~~\n- Bellen <del>en mailen</del>\n\n[^1]: Bron: CBS.'
  const document = readDocument({ name: 'plan.md', bytes: Buffer.from(text) })
  assert.ok(!isRefusal(document))
  assert.deepEqual(
    document.blocks.map(({ kind, text: words }) => `${kind}: ${words}`),
    ['heading: Plan', 'heading: Deel', 'paragraph: Er is meer.', 'item: Bellen', 'footnote: Bron: CBS.'],
  )
  assert.deepEqual(document.leftOut, [{ what: 'struck', count: 2 }])
})
