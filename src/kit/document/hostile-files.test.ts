import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { excelFile } from '../../../test/office/excel.ts'
import { fateOf } from '../../../test/office/fate.ts'
import { openDocument } from '../../../test/office/open-document.ts'
import { p, wordFile } from '../../../test/office/word.ts'
import { readDocument } from './read-document.ts'
import { readingBounds } from './reading-bounds.ts'

const plan = wordFile({ body: p('Een plan.').repeat(2_000) })
const wide = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join('')
const container = (stream: string) =>
  Uint8Array.from([...wide('\xD0\xCF\x11\xE0'), ...new Uint8Array(508), ...Buffer.from(stream, 'utf16le')])
const bombed = (declared: string, body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `${declared}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "veilig">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${(i === 0 ? '&a;' : `&a${i - 1};`).repeat(10)}">`).join('')}]>`
/** 300 MB of spaces in a document of 300 kB. */
const zipBomb = () =>
  wordFile({ body: p('Een plan.'), extra: { 'word/comments.xml': new Uint8Array(300_000_000).fill(32) } })

/** The sizes that a zip tells about a part, both at the part and in its list of contents, made small. */
function lying(bytes: Uint8Array, part: string): Uint8Array {
  const buffer = Buffer.from(bytes)
  for (let at = buffer.indexOf(part); at !== -1; at = buffer.indexOf(part, at + 1)) {
    if (buffer.readUInt32LE(at - 30) === 0x04034b50) buffer.writeUInt32LE(1_000, at - 8)
    if (at >= 46 && buffer.readUInt32LE(at - 46) === 0x02014b50) buffer.writeUInt32LE(1_000, at - 22)
  }
  return buffer
}

const files: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, fate: string | number])[] = [
  ['an empty file', 'leeg.docx', () => new Uint8Array(), 'document.empty'],
  ['half a document', 'half.docx', () => plan.subarray(0, plan.length / 2), 'document.damaged'],
  ['a document without its last bytes', 'kort.docx', () => plan.subarray(0, plan.length - 40), 'document.damaged'],
  ['a document with a password', 'geheim.docx', () => container('EncryptedPackage'), 'document.password'],
  [
    'an OpenDocument with a password',
    'geheim.odt',
    () =>
      openDocument({
        kind: 'text',
        body: '',
        manifest:
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      }),
    'document.password',
  ],
  ['a document of old Word', 'oud.doc', () => container('WordDocument'), 'document.old-office'],
  ['a workbook of old Excel', 'oud.xls', () => container('Workbook'), 'document.old-office'],
  ['a zip bomb', 'bom.docx', zipBomb, 'document.unpacks-too-large'],
  [
    'a zip bomb that lies about its size',
    'bom.docx',
    () => lying(zipBomb(), 'word/comments.xml'),
    'document.unpacks-too-large',
  ],
  [
    'an XML entity bomb',
    'bom.docx',
    () => bombed(entities, '<w:p><w:r><w:t>&a19;</w:t></w:r></w:p>'),
    'document.entities',
  ],
  [
    'an external entity',
    'x.docx',
    () => bombed('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '<w:p><w:r><w:t>&e;</w:t></w:r></w:p>'),
    'document.entities',
  ],
  [
    '20,000 nested elements',
    'diep.docx',
    () => wordFile({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(6_700)}${'</w:tc></w:tr></w:tbl>'.repeat(6_700)}` }),
    'document.nested-too-deep',
  ],
  ['5 MB in one line', 'regel.docx', () => wordFile({ body: p('woord '.repeat(900_000)) }), 'document.one-line'],
  [
    '150,000 paragraphs',
    'lang.docx',
    () => wordFile({ body: many(150_000, (n) => p(`Alinea ${n * 7919}.`)) }),
    'document.too-long',
  ],
  [
    'a sheet of 800,000 cells',
    'groot.xlsx',
    () =>
      excelFile({
        sheets: '<sheet name="Blad1" r:id="s1"/>',
        worksheets: [
          `<sheetData>${many(400_000, (n) => `<row><c><v>${n * 7919}</v></c><c><v>${n * 104729}</v></c></row>`)}</sheetData>`,
        ],
      }),
    'document.too-long',
  ],
  [
    'a table of 100,000 rows',
    'tabel.docx',
    () =>
      wordFile({ body: `<w:tbl>${many(100_000, (n) => `<w:tr><w:tc>${p(String(n * 7919))}</w:tc></w:tr>`)}</w:tbl>` }),
    'document.too-many-nodes',
  ],
  ['broken markup', 'stuk.docx', () => wordFile({ body: '<w:p><w:r></w:p>' }), 'document.damaged'],
  [
    'a zip with other things in it',
    'plan.docx',
    () => zipSync({ 'plan.txt': strToU8('Een plan.') }),
    'document.zip-without-document',
  ],
  [
    'a picture under the name of a document',
    'plan.docx',
    () => Uint8Array.from([...wide('\x89PNG\r\n\x1a\n'), ...randomBytes(1_000)]),
    'document.format-unreadable',
  ],
  ['a document under the name of a text', 'plan.txt', () => wordFile({ body: p('Een plan.') }), 1],
  ['a web page under the name of a document', 'plan.docx', () => strToU8('<!doctype html><p>Een plan.</p>'), 1],
  [
    'names that climb out of the zip',
    'pad.docx',
    () =>
      wordFile({
        body: p('Een plan.'),
        extra: { '../../../tmp/driehoek-pad.xml': strToU8('x'), '/etc/driehoek.xml': strToU8('x') },
      }),
    1,
  ],
  [
    'pictures and fonts of absurd size',
    'beeld.docx',
    () =>
      wordFile({
        body: p('Een plan.'),
        extra: {
          'word/media/image1.png': new Uint8Array(250_000_000),
          'word/fonts/font1.odttf': new Uint8Array(100_000_000),
        },
      }),
    1,
  ],
  [
    '20 MB that packs badly',
    'ruis.docx',
    () => wordFile({ body: p('Een plan.'), extra: { 'word/media/image1.png': randomBytes(19_000_000) } }),
    1,
  ],
]

for (const [what, name, bytes, fate] of files)
  test(`${what} ends in a sentence or in its text, in time and in bounds`, async () => {
    assert.equal(await fateOf(what, name, bytes()), fate)
  })

test('a file that keeps the reader busy is stopped, and the next one is read', async () => {
  const slow = strToU8('- a\n'.repeat(90_000))
  assert.equal(
    await fateOf('a slow text', 'traag.txt', slow, { ...readingBounds, seconds: 0.3 }),
    'document.took-too-long',
  )
  assert.equal(
    await fateOf('a slow start', 'plan.txt', slow, { ...readingBounds, clockSeconds: 0.1 }),
    'document.took-too-long',
  )
  assert.equal(await fateOf('an ordinary text', 'plan.txt', strToU8('Een plan.')), 1)
})

test('a file that takes too much memory is stopped by the heap and by the watch over the process, and the next one is read', async () => {
  const large = wordFile({ body: p('Een plan.').repeat(45_000) })
  assert.equal(
    await fateOf('too little heap', 'plan.docx', large, { ...readingBounds, heapMegabytes: 14 }),
    'document.took-too-much',
  )
  assert.equal(
    await fateOf('too little memory', 'plan.docx', large, { ...readingBounds, residentMegabytes: 60 }),
    'document.took-too-much',
  )
  assert.equal(await fateOf('an ordinary text', 'plan.txt', strToU8('Een plan.')), 1)
})

test('a file of which bytes were changed on the way is read or refused, the same each time, and never trips the reader', () => {
  const whole = [
    wordFile({ body: p('Een plan.').repeat(20), styles: '<w:style w:styleId="A"><w:name w:val="Kop 1"/></w:style>' }),
    excelFile({
      sheets: '<sheet name="Blad1" r:id="s1"/>',
      worksheets: ['<sheetData><row><c><v>1</v></c></row></sheetData>'],
    }),
    openDocument({ kind: 'text', body: '<text:p>Een plan.</text:p>' }),
  ]
  const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }))
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.array(change, { minLength: 1, maxLength: 8 }), (bytes, changes) => {
      const broken = Uint8Array.from(bytes)
      for (const [at, value] of changes) broken[at % broken.length] = value
      const read = () => readDocument({ name: '', bytes: broken })
      assert.deepEqual(read(), read())
    }),
    { seed: 20261125, numRuns: 500 },
  )
})
