import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx'
import { documentWithMacros, p, r, wordFile } from '../../../test/office/word.ts'
import { isRefusal } from '../base/refusal.ts'
import type { Block } from './block.ts'
import { type ReadDocument, readDocument } from './read-document.ts'

/** Read whatever it is called: only its content counts. */
function read(bytes: Uint8Array): ReadDocument {
  const document = readDocument({ name: 'plan.txt', bytes })
  assert.ok(!isRefusal(document), JSON.stringify(document))
  return document
}
const short = (blocks: readonly Block[]) => blocks.map(({ kind, depth, text }) => `${kind} ${depth}: ${text}`)
const leftOut = ({ leftOut }: ReadDocument) => Object.fromEntries(leftOut.map(({ what, count }) => [what, count]))

test('a plan of another program is read with its headings, lists, footnotes and joined cells', async () => {
  const cell = (text: string, joined: object = {}) => new TableCell({ children: [new Paragraph(text)], ...joined })
  const numbered = (level: number) => ({ numbering: { reference: 'hoofdstukken', level } })
  const level = (at: number, text: string) => ({
    level: at,
    format: 'decimal' as const,
    text,
    alignment: 'start' as const,
  })
  const plan = new Document({
    numbering: { config: [{ reference: 'hoofdstukken', levels: [level(0, '%1'), level(1, '%1.%2')] }] },
    footnotes: { 1: { children: [new Paragraph('Artikel 38b Politiewet.')] } },
    comments: {
      children: [{ id: 0, author: 'een lezer', date: new Date(0), children: [new Paragraph('Klopt dit?')] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Integraal veiligheidsplan', heading: HeadingLevel.TITLE }),
          new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-3' }),
          new Paragraph({ text: 'Prioriteiten', heading: HeadingLevel.HEADING_1, ...numbered(0) }),
          new Paragraph({
            children: [
              new TextRun('De raad stelt het plan vast'),
              new FootnoteReferenceRun(1),
              new TextRun({ text: ' of niet', strike: true }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Ondermijning', heading: HeadingLevel.HEADING_2, ...numbered(1) }),
          new Paragraph({ text: 'Controles', bullet: { level: 0 } }),
          new Paragraph({ text: 'In het buitengebied', bullet: { level: 1 } }),
          new Paragraph({ children: [new TextRun({ text: 'Wat gaan we doen', bold: true })] }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Actie'), cell('Trekker'), cell('Planning')] }),
              new TableRow({ children: [cell('Controles', { rowSpan: 2 }), cell('Gemeente'), cell('2027')] }),
              new TableRow({ children: [cell('Politie en Belastingdienst', { columnSpan: 2 })] }),
            ],
          }),
        ],
      },
    ],
  })
  const document = read(new Uint8Array(await Packer.toBuffer(plan)))
  assert.deepEqual(short(document.blocks), [
    'heading 0: Integraal veiligheidsplan',
    'heading 1: 1 Prioriteiten',
    'paragraph 0: De raad stelt het plan vast.',
    'footnote 0: Artikel 38b Politiewet.',
    'heading 2: 1.1 Ondermijning',
    'item 1: Controles',
    'item 2: In het buitengebied',
    'heading 0: Wat gaan we doen',
    'table 0: Actie\tTrekker\tPlanning\nControles\tGemeente\t2027\n\tPolitie en Belastingdienst',
  ])
  const table = document.blocks.at(-1)
  assert.equal(table?.heads, 1)
  assert.deepEqual(
    table?.rows?.map((row) => row.map((one) => one.text)),
    [
      ['Actie', 'Trekker', 'Planning'],
      ['Controles', 'Gemeente', '2027'],
      ['Controles', 'Politie en Belastingdienst', 'Politie en Belastingdienst'],
    ],
  )
  assert.deepEqual(leftOut(document), { comment: 1, contents: 1, struck: 1 })
})

test('styles that a gemeente made itself are headings by their name, their base or their outline', () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
  const styles = [
    style('A', 'Hoofdstuk (1)'),
    style('B', 'Hoofdstuk (1.1)'),
    style('C', 'Kop 3 gemeente'),
    style('D', 'Huisstijl vraag', '<w:basedOn w:val="C"/>'),
    style('E', 'Oranje balk', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style('F', 'Grote letter', '<w:rPr><w:sz w:val="32"/></w:rPr>'),
    style('G', 'Kop zonder niveau', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
  ].join('')
  const body = [...'ABCDEFG'].map((id) => p(`Stijl ${id}`, `<w:pStyle w:val="${id}"/>`)).join('') + p('Gewone tekst.')
  assert.deepEqual(short(read(wordFile({ body, styles })).blocks), [
    'heading 1: Stijl A',
    'heading 2: Stijl B',
    'heading 3: Stijl C',
    'heading 3: Stijl D',
    'heading 2: Stijl E',
    'heading 0: Stijl F',
    'paragraph 0: Stijl G',
    'paragraph 0: Gewone tekst.',
  ])
})

test('what was struck, deleted or hidden is left out and told; what was inserted is read and told', () => {
  const body = [
    p(
      r('Wij doen ') +
        `<w:del w:id="1"><w:r><w:delText>niets</w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${r('veel')}</w:ins>` +
        r(' en minder', '<w:strike/>') +
        r(' in het geheim', '<w:vanish/>') +
        r(' aan preventie.'),
    ),
    `<w:moveFrom w:id="3">${p('Verplaatste tekst.')}</w:moveFrom>`,
  ].join('')
  const document = read(wordFile({ body }))
  assert.deepEqual(short(document.blocks), ['paragraph 0: Wij doen veel aan preventie.'])
  assert.deepEqual(leftOut(document), { deletion: 1, 'hidden-text': 1, insertion: 1, struck: 1 })
})

test('bullets that were typed after a line end are items, and a bold line above them is a heading', () => {
  const lines = `${r('Speerpunten', '<w:b/>')}<w:r><w:br/></w:r>${r('• Jeugd')}<w:r><w:br/><w:t>- Drugs</w:t></w:r>`
  assert.deepEqual(short(read(wordFile({ body: p(lines) })).blocks), [
    'heading 0: Speerpunten',
    'item 1: Jeugd',
    'item 1: Drugs',
  ])
})

test('numbers that were typed in paragraphs of their own make a list; one alone does not', () => {
  const body = ['1. Bellen', '2. Schrijven', 'Tekst.', '3. Alleen', '1.1 Eerste', '1.2 Tweede'].map((text) => p(text))
  const { blocks } = read(wordFile({ body: body.join('') }))
  assert.deepEqual(
    blocks.map(({ kind, text, mark }) => [kind, text, mark]),
    [
      ['item', 'Bellen', undefined],
      ['item', 'Schrijven', undefined],
      ['paragraph', 'Tekst.', undefined],
      ['paragraph', '3. Alleen', undefined],
      ['item', 'Eerste', '1.1'],
      ['item', 'Tweede', '1.2'],
    ],
  )
})

test('a text box is read once, after the paragraph that it hangs on', () => {
  const box = `<w:txbxContent>${p('In een kader.')}</w:txbxContent>`
  const body = p(
    `<w:r><w:t>Lopende tekst.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  )
  assert.deepEqual(short(read(wordFile({ body })).blocks), [
    'paragraph 0: Lopende tekst.',
    'paragraph 0: In een kader.',
  ])
})

test('the page is told where Word remembers its pages, and nowhere else', () => {
  const body = p('Een.') + p(`<w:r><w:lastRenderedPageBreak/><w:t>Twee.</w:t></w:r>`)
  const next = p(`<w:r><w:t>Drie</w:t><w:lastRenderedPageBreak/><w:t> loopt door.</w:t></w:r>`) + p('Vier.')
  const pages = (parts: string) => read(wordFile({ body: parts })).blocks.map((block) => block.place.page)
  assert.deepEqual(pages(body + next), [1, 2, 2, 3])
  assert.deepEqual(pages(p('Een.')), [undefined])
})

test('a table of contents made by a field is left out, and what follows it is read', () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const body = [
    p(
      `${mark('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${mark('separate')}${r('1 Inleiding ....... 3')}`,
    ),
    p(r('2 Doelen ....... 5')),
    p(mark('end')),
    p('Na de inhoud.'),
  ].join('')
  const document = read(wordFile({ body }))
  assert.deepEqual(short(document.blocks), ['paragraph 0: Na de inhoud.'])
  assert.deepEqual(leftOut(document), { contents: 1 })
})

test('a table that only lays out a page is read as text, also when two lists stand beside each other', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`
  const body = `<w:tbl><w:tr>${cell(p('Links een.') + p('Links twee.'))}${cell(p('Rechts.'))}</w:tr></w:tbl>`
  assert.deepEqual(
    read(wordFile({ body })).blocks.map((block) => block.text),
    ['Links een.', 'Links twee.', 'Rechts.'],
  )
})

test('a document with macros is read as text: the macro is not opened, and that is told', () => {
  const extra = { 'word/vbaProject.bin': new TextEncoder().encode('Sub AutoOpen()') }
  const document = read(wordFile({ body: p('Een plan.'), type: documentWithMacros, extra }))
  assert.deepEqual(short(document.blocks), ['paragraph 0: Een plan.'])
  assert.deepEqual(leftOut(document), { macro: 1 })
})

test('what stands outside the file is told and not fetched', () => {
  const links = `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/sjabloon.dotm" TargetMode="External"/>`
  assert.deepEqual(leftOut(read(wordFile({ body: p('Een plan.'), links }))), { outside: 1 })
})
