import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block } from '../../kit/document/block.ts'
import { numberBlocks } from '../../kit/document/block.ts'
import { tableDraft } from '../../kit/document/table.ts'
import { mayStandUnder } from './containment.ts'
import { byPlace, isWithin, sentencesOf } from './passage.ts'
import { withHeadings } from './promoted.ts'
import { proposalJson } from './proposal-json.texts.ts'
import { recognise } from './recognise.ts'
import { sayAnswer, sayQuestion, sayWhy } from './recognised.texts.ts'
import type { Passage, Recognised } from './recognised.ts'

const headings = [
  'Integraal Veiligheidsplan 2024-2027',
  'Regionale veiligheidsstrategie 2023-2026',
  'Uitgangspunten',
  'Prioriteiten',
  'Gezamenlijke prioriteiten',
  'Lokale prioriteiten',
  'Trends en ontwikkelingen',
  'Doelen',
  'Wat gaan we doen?',
  'Ondermijning',
  'Prioriteit 2: Zorg en veiligheid',
  'Doel 1: minder inbraken',
  'Inleiding',
  'Overige thema’s',
  'Zandwijk',
  'Iets anders',
]
const lines = [
  'Cybercrime en digitale veiligheid',
  'Aanpakken van drugscriminaliteit',
  'Focus: vanwege krapte',
  'In 2027 is het aantal inbraken met 10% gedaald',
  'We organiseren een campagne (trekker: politie; planning: 2025)',
  'Aanpak ondermijning',
  'Maatschappelijke onrust',
  'Meer inzicht in daders',
  'o.a. toezicht, d.w.z. boa’s. En meer.',
]
const sentences = [
  'Dit plan sluit aan op de Regionale veiligheidsstrategie 2023-2026.',
  'De raad heeft met dit plan ingestemd in mei 2023.',
  'Het Integraal Veiligheidsplan 2024-2027 is van de gemeenten Vliet, Dalum en de politie.',
  'Specifiek voor Zandwijk is de lokale prioriteit ‘aanpak van ondermijning’ toegevoegd.',
  'De speerpunten zijn ondermijning, jeugd en cybercrime.',
  'Het Bureau Regionale Veiligheidsstrategie en de vier gemeenten zetten zich in op vijf prioriteiten.',
  'Wij hanteren de volgende uitgangspunten:',
  'Waar nodig zal de samenwerking worden uitgebreid.',
  'Maatregelen:',
  'De politie werkt hard. Niemand weet hoe dat afloopt.',
  'Wij willen dat inwoners zich veilig voelen.',
]

const word = fc.string({ unit: 'grapheme', maxLength: 30 })
const anyBlock = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    depth: fc.integer({ min: 0, max: 4 }),
    text: fc.oneof({ arbitrary: fc.constantFrom(...headings), weight: 9 }, word),
  }),
  fc.record({
    kind: fc.constant('item' as const),
    depth: fc.integer({ min: 1, max: 3 }),
    text: fc.oneof({ arbitrary: fc.constantFrom(...lines), weight: 9 }, word),
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    depth: fc.constant(0),
    text: fc.oneof(
      {
        arbitrary: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
        weight: 9,
      },
      word,
    ),
  }),
)
const anyTable = fc
  .tuple(
    fc.constantFrom(
      ['Actie', 'Trekker', 'Planning'],
      ['Thema', 'Doel', 'Wat gaan we doen?'],
      ['Doelen', 'Maatregelen', ''],
      ['Bedrag', '2025', '2026'],
    ),
    fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.oneof(fc.constantFrom(...lines, ''), word))), {
      maxLength: 5,
    }),
  )
  .map(([heads, rows]) => tableDraft([heads, ...rows], 1)!)
const documents = fc
  .array(fc.oneof({ arbitrary: anyBlock, weight: 9 }, { arbitrary: anyTable, weight: 1 }), { maxLength: 40 })
  .map(numberBlocks)
const settings = { seed: 20240527, numRuns: 300 }

const passagesIn = ({ nodes, links, unread }: Recognised): readonly Passage[] => [
  ...nodes.flatMap((node) => [node.passage, ...node.mentions.map((mention) => mention.passage)]),
  ...links.flatMap((link) => link.passages),
  ...unread.map((one) => one.passage),
]

test('nothing stands in a node that is not in its passage, and every passage is literally in the document', () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const found = recognise(blocks)
      for (const { title, passage, lead, period, reason, whose, told, mentions } of found.nodes) {
        for (const words of [title, lead, period, reason, told?.organ]) {
          if (words !== undefined) assert.ok(isWithin(words, passage.text), `${words} in ${passage.text}`)
        }
        for (const mention of mentions) assert.ok(isWithin(mention.wording, mention.passage.text))
        const all = blocks.map((block) => block.text).join('\n')
        if (whose !== undefined) assert.ok(all.includes(whose))
      }
      for (const { text, place, from, to } of passagesIn(found)) {
        assert.equal(blocks[place.block - 1]?.text.slice(from, to), text)
      }
    }),
    settings,
  )
})

test('every node stands under nothing or under a node that may hold it, and never under itself', () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const { nodes, links, questions } = recognise(blocks)
      const byId = new Map(nodes.map((node) => [node.id, node]))
      assert.deepEqual(
        [...byId.keys()],
        nodes.map((_, index) => `n${index + 1}`),
      )
      for (const node of nodes) {
        const seen = new Set<string>()
        for (let at = node; at.parent !== null; ) {
          assert.ok(!seen.has(at.id), 'a circle')
          seen.add(at.id)
          const parent = byId.get(at.parent)
          assert.ok(parent && mayStandUnder(at.kind, parent.kind), `${at.kind} under ${parent?.kind}`)
          at = parent
        }
      }
      for (const { from, to } of links) assert.ok(byId.has(from) && byId.has(to) && from !== to)
      for (const question of questions) {
        assert.ok(byId.has(question.node))
        const words = [
          sayQuestion(question),
          sayWhy(question),
          ...question.options.map(({ answer }) => sayAnswer(question, answer)),
        ]
        for (const sentence of words) assert.doesNotMatch(sentence, /\{\w+\}|undefined/)
      }
    }),
    settings,
  )
})

test('no bullet and no sentence is dropped without a word: it is in a node, in a link, unread, or it leads in a list or heads a table', () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const found = passagesIn(recognise(blocks))
      // A paragraph of one word such as "Maatregelen:" is a heading by what it says.
      for (const [index, block] of withHeadings(blocks).entries()) {
        if (block.kind === 'heading') continue
        const pieces = sentencesOf(block)
        for (const [at, piece] of pieces.entries()) {
          const isListed = found.some(
            (one) => one.place.block === block.place.block && one.from < piece.to && one.to > piece.from,
          )
          const leadsIn = at === pieces.length - 1 && blocks[index + 1]?.kind === 'item'
          const isHead = block.kind === 'table' && at === 0
          assert.ok(isListed || leadsIn || isHead, piece.text)
        }
      }
    }),
    settings,
  )
})

test('what is unread stands in the order of the document and overlaps no node', () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const { nodes, unread } = recognise(blocks)
      const places = unread.map((one) => one.passage)
      assert.deepEqual(places, places.toSorted(byPlace))
      const overlaps = (one: Passage, other: Passage) =>
        one.place.block === other.place.block && one.from < other.to && one.to > other.from
      for (const piece of places) assert.ok(!nodes.some((node) => overlaps(node.passage, piece)))
    }),
    settings,
  )
})

test('reading the same document twice gives the same bytes', () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const again: readonly Block[] = structuredClone(blocks)
      assert.equal(JSON.stringify(proposalJson(recognise(blocks))), JSON.stringify(proposalJson(recognise(again))))
    }),
    { ...settings, numRuns: 100 },
  )
})

test('a document of 20,000 bullets is read as far as a plan can be long, and the rest is listed as unread', () => {
  const bullets = Array.from({ length: 20_000 }, () => ({
    kind: 'item' as const,
    depth: 1,
    text: 'Aanpak van ondermijning',
  }))
  const heading = (text: string) => ({ kind: 'heading' as const, depth: 0, text })
  const blocks = numberBlocks([heading('Integraal Veiligheidsplan 2024-2027'), heading('Prioriteiten'), ...bullets])
  const { nodes, unread } = recognise(blocks)
  assert.equal(nodes.length + unread.length, blocks.length - 1)
})
