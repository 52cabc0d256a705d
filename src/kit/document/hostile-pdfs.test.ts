import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { fateOf } from '../../../test/office/fate.ts'
import { p, wordFile } from '../../../test/office/word.ts'
import { contentOf, encryptedPdf, onePage, planLines, type RawObject, rawPdf, show } from '../../../test/pdf/raw.ts'
import { readFile } from './read-file.ts'

const pdf = rawPdf({ objects: onePage(contentOf(planLines)) })
const pdfOf = (content: RawObject, more: Parameters<typeof onePage>[1] = {}, ...others: readonly RawObject[]) =>
  rawPdf({ objects: [...onePage(content, more), ...others] })
const plainPage = onePage(contentOf(planLines)).slice(2)
const form = (resources: string, content: string): RawObject => ({
  dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`,
  bytes: Buffer.from(content),
})
const withFont = (file: RawObject) => {
  const font =
    '<< /Type /Font /Subtype /TrueType /BaseFont /Vreemd /FontDescriptor 6 0 R /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 33 /Widths [500 500] >>'
  const descriptor =
    '<< /Type /FontDescriptor /FontName /Vreemd /Flags 32 /FontFile2 7 0 R /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 >>'
  const page = onePage(contentOf(planLines)).map((object, at) => (at === 3 ? font : object))
  return rawPdf({ objects: [...page, descriptor, file] })
}

const pdfs: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, fate: string | number])[] = [
  ['half a PDF', 'half.pdf', () => pdf.subarray(0, pdf.length / 2), 'document.damaged'],
  ['a PDF without its last bytes', 'kort.pdf', () => pdf.subarray(0, pdf.length - 40), 'document.damaged'],
  [
    'a PDF whose end was cut off after all that tells of its pages',
    'geknipt.pdf',
    () => strToU8(new TextDecoder('latin1').decode(pdf).replace(/xref\n.*?(trailer.*?>>).*/s, '$1'), true),
    'document.damaged',
  ],
  ['a PDF of one line', 'leeg.pdf', () => strToU8('%PDF-1.7\n'), 'document.damaged'],
  ['a PDF with a password', 'geheim.pdf', () => encryptedPdf('Geheim.', 'wachtwoord'), 'document.password'],
  ['a PDF that may not be printed', 'dicht.pdf', () => encryptedPdf('Een plan.', ''), 1],
  ['a scan', 'scan.pdf', () => pdfOf(contentOf('q Q')), 'document.scanned'],
  [
    'a PDF of 100,000 pages',
    'lang.pdf',
    () =>
      rawPdf({
        objects: [
          '<< /Type /Catalog /Pages 2 0 R >>',
          `<< /Type /Pages /Count 100000 /Kids [${'3 0 R '.repeat(100_000)}] >>`,
          ...plainPage,
        ],
      }),
    'document.too-long',
  ],
  [
    'a PDF whose pages stand in themselves',
    'kring.pdf',
    () => rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] >>'] }),
    'document.damaged',
  ],
  [
    '200,000 nested objects',
    'diep.pdf',
    () => pdfOf(contentOf(planLines), { page: `/X ${'['.repeat(200_000)}${']'.repeat(200_000)}` }),
    'document.damaged',
  ],
  [
    'a stream of 400 MB in 400 kB',
    'bom.pdf',
    () => pdfOf({ bytes: new Uint8Array(400_000_000).fill(32), isDeflated: true }),
    'document.took-too-much',
  ],
  [
    'forms in forms, ten to the twelfth in all',
    'bom.pdf',
    () =>
      pdfOf(
        contentOf('/X0 Do'),
        { resources: '/XObject << /X0 6 0 R >>' },
        ...Array.from({ length: 12 }, (_, at) =>
          form(
            `/Font << /F1 4 0 R >> /XObject << /X${at + 1} ${at + 7} 0 R >>`,
            at === 11 ? show('ha') : `/X${at + 1} Do `.repeat(10),
          ),
        ),
      ),
    'document.took-too-long',
  ],
  [
    'scripts and a file inside a PDF',
    'script.pdf',
    () =>
      pdfOf(
        contentOf(planLines),
        {
          catalog:
            '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> /Names << /EmbeddedFiles << /Names [(x.exe) 6 0 R] >> >>',
        },
        '<< /Type /Filespec /F (x.exe) /EF << /F 7 0 R >> >>',
        { dictionary: '/Type /EmbeddedFile', bytes: randomBytes(18_000_000) },
      ),
    20,
  ],
  [
    'a picture of 300 million dots',
    'beeld.pdf',
    () =>
      pdfOf(
        contentOf(`${planLines}q 500 0 0 500 0 0 cm /I0 Do Q`),
        { resources: '/XObject << /I0 6 0 R >>' },
        {
          dictionary:
            '/Type /XObject /Subtype /Image /Width 20000 /Height 15000 /ColorSpace /DeviceGray /BitsPerComponent 8',
          bytes: new Uint8Array(300_000_000),
          isDeflated: true,
        },
      ),
    20,
  ],
  [
    'a font of 250 MB',
    'letter.pdf',
    () => withFont({ bytes: new Uint8Array(250_000_000), isDeflated: true }),
    'document.took-too-much',
  ],
  ['a PDF under the name of a document', 'plan.docx', () => pdf, 20],
  ['a document under the name of a PDF', 'plan.pdf', () => wordFile({ body: p('Een plan.') }), 1],
]

for (const [what, name, bytes, fate] of pdfs)
  test(`${what} ends in a sentence or in its text, in time and in bounds`, async () => {
    assert.equal(await fateOf(what, name, bytes()), fate)
  })

test('a PDF of which bytes were changed on the way is read or refused, the same each time, and never trips the reader', async () => {
  const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const broken = Uint8Array.from(pdf)
      for (const [at, value] of changes) broken[at % broken.length] = value
      const read = () => readFile({ name: '', bytes: broken })
      assert.deepEqual(await read(), await read())
    }),
    { seed: 20261125, numRuns: 100 },
  )
})
