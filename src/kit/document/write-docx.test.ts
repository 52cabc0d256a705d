import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { readDocument } from './read-document.ts'
import { writeDocx } from './write-docx.ts'
import type { WrittenDocument } from './written-document.ts'

const plan: WrittenDocument = {
  title: 'Veiligheidsplan <Noord> & Zuid',
  parts: [
    { part: 'title', text: 'Veiligheidsplan <Noord> & Zuid' },
    {
      part: 'facts',
      rows: [
        ['Niveau', 'basisteam'],
        ['Periode', '2026'],
      ],
    },
    { part: 'heading', depth: 1, text: 'Prioriteiten' },
    { part: 'heading', depth: 2, text: 'Jeugd' },
    { part: 'paragraph', text: 'Waarom.\n\nDaarom.' },
    { part: 'list', items: ['Sporten', 'Praten'] },
    { part: 'caption', text: 'Maatregelen' },
    {
      part: 'table',
      columns: [
        { head: 'Maatregel', width: 3 },
        { head: 'Periode', width: 1 },
      ],
      rows: [['Meer licht\nen minder heg', '2026']],
    },
    { part: 'note', text: 'Meer is niet bekend.' },
  ],
}

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

async function blocksOf(document: WrittenDocument) {
  const read = readDocument({ name: 'plan.docx', bytes: await writeDocx(document) })
  assert.ok('blocks' in read, JSON.stringify(read))
  return read.blocks
}

// The title stands above all depths, and a caption is a bold line: 0, as the reader says of both.
test('a Word file says what each part is: title, headings with their depth, paragraphs, bullets and tables', async () => {
  const blocks = await blocksOf(plan)
  assert.deepEqual(
    blocks.map(({ kind, depth, text }) => [kind, depth, text]),
    [
      ['heading', 0, 'Veiligheidsplan <Noord> & Zuid'],
      ['table', 0, 'Niveau\tbasisteam\nPeriode\t2026'],
      ['heading', 1, 'Prioriteiten'],
      ['heading', 2, 'Jeugd'],
      ['paragraph', 0, 'Waarom.'],
      ['paragraph', 0, 'Daarom.'],
      ['item', 1, 'Sporten'],
      ['item', 1, 'Praten'],
      ['heading', 0, 'Maatregelen'],
      ['table', 0, 'Maatregel\tPeriode\nMeer licht\nen minder heg\t2026'],
      ['paragraph', 0, 'Meer is niet bekend.'],
    ],
  )
})

test('the head of a table is printed again on each page, and a cell keeps its paragraphs', async () => {
  const [, table] = (await blocksOf(plan)).filter((block) => block.kind === 'table')
  assert.equal(table?.heads, 1)
  assert.equal(table?.rows?.[1]?.[0]?.text, 'Meer licht\nen minder heg')
})

test('headings are those of Word itself, the language is Dutch, and the file bears its title', async () => {
  const parts = partsOf(await writeDocx(plan))
  const text = parts.get('word/document.xml') ?? ''
  assert.match(text, /<w:pStyle w:val="Title"\/>/)
  assert.match(text, /<w:pStyle w:val="Heading1"\/>/)
  assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="nl-NL"\/>/)
  assert.match(parts.get('docProps/core.xml') ?? '', /<dc:title>Veiligheidsplan &lt;Noord&gt; &amp; Zuid<\/dc:title>/)
})

test('each page has its number and how many there are', async () => {
  const foot = partsOf(await writeDocx(plan)).get('word/footer1.xml') ?? ''
  assert.match(foot, /pagina .*>PAGE<.* van .*>NUMPAGES</)
})

test('the same document gives the same bytes, whenever it is made', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2025, 4, 14) })
  const one = await writeDocx(plan)
  t.mock.timers.setTime(Date.UTC(2026, 10, 25, 23, 30))
  assert.deepEqual(await writeDocx(plan), one)
})

test('a mark that no Word file may hold does not spoil the file', async () => {
  const [title] = await blocksOf({ title: 'a', parts: [{ part: 'title', text: 'een\u0000 \ud800twee\u0008' }] })
  assert.equal(title?.text, 'een twee')
})

test('two tables that follow each other stay two', async () => {
  const rows = [
    ['Niveau', 'lokaal'],
    ['Periode', '2026'],
  ] as const
  const facts = { part: 'facts', rows } as const
  assert.equal((await blocksOf({ title: 'a', parts: [facts, facts] })).length, 2)
})
