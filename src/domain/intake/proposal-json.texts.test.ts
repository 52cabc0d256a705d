import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { proposalJson } from './proposal-json.texts.ts'
import { recognise } from './recognise.ts'

const page = readFileSync(new URL('../../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))
const read = readDocument({ name: 'trends.txt', bytes: page })
assert.ok(!isRefusal(read))
const json = proposalJson(recognise(read.blocks))

test('the printed proposal has the promised names and no others', () => {
  assert.deepEqual(Object.keys(json), ['nodes', 'links', 'unread', 'questions'])
  const names = (rows: readonly object[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))].toSorted()
  assert.deepEqual(names(json.nodes), ['id', 'kind', 'level', 'parent', 'passage', 'period', 'rule', 'title'])
  assert.deepEqual(names(json.links), ['from', 'kind', 'to'])
  assert.deepEqual(names(json.unread), ['passage', 'place'])
  assert.deepEqual(names(json.questions), ['node', 'propose', 'why'])
})

test('each question says in Dutch what the text leaves open', () => {
  const ofTitle = (title: string) => {
    const id = json.nodes.find((node) => node.title === title)?.id
    return json.questions.find((question) => question.node === id)
  }
  assert.deepEqual(
    ofTitle('Digitale veiligheid en cybercriminaliteit')?.why,
    'Hier staat het als vijfde punt onder ‘Georganiseerde ondermijnende (drugs)criminaliteit inclusief mensenhandel’. Verderop staat ‘Gezamenlijk aanpakken cybercrime’ als een van vijf prioriteiten. De drie punten erna verhuizen mee.',
  )
  assert.deepEqual(
    ofTitle('Verhogen meldingsbereidheid')?.why,
    'De tekst zegt twee dingen: volgens de lijst is het gezamenlijk, volgens een zin lokaal voor Woudenberg.',
  )
})

test('every passage is a literal piece of the page', () => {
  const text = page.toString('utf8').replace(/\s+/g, ' ')
  for (const { passage, title, period } of json.nodes) {
    assert.ok(text.includes(passage), passage)
    assert.ok(passage.includes(title), title)
    assert.ok(period === undefined || passage.includes(period))
  }
  for (const { passage } of json.unread) assert.ok(text.includes(passage), passage)
})

test('two runs print the same bytes', () => {
  assert.equal(JSON.stringify(proposalJson(recognise(read.blocks))), JSON.stringify(json))
})
