import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standing } from '../../../test/makers.ts'
import { graphOf, graphRead, shown } from '../../../test/word-graph.ts'
import { wholePlan } from '../../../test/word-plan.ts'
import { elementKinds } from '../../domain/plan/grammar.ts'
import type { WrittenPart } from '../../kit/document/written-document.ts'
import { planDocument } from './plan-document.ts'

const parts = planDocument(wholePlan()).parts
const headings = (all: readonly WrittenPart[]) =>
  all.flatMap((part) => (part.part === 'heading' ? [`${'#'.repeat(part.depth)} ${part.text}`] : []))
const words = JSON.stringify(parts)

/** The facts that stand right under a heading. */
function factsUnder(text: string): Readonly<Record<string, string>> {
  const at = parts.findIndex((part) => part.part === 'heading' && part.text === text)
  const facts = parts[at + 1]
  assert.ok(facts?.part === 'facts', `no facts under ${text}`)
  return Object.fromEntries(facts.rows)
}

test('the chapters follow the chain: why, what is wanted and done, what is done anyway, what organs did, what is open', () => {
  assert.deepEqual(headings(parts), [
    '# Trends',
    '# Uitgangspunten',
    '# Prioriteiten',
    '## Prioriteit 1: Digitale veiligheid',
    '### Lijn 1: Weerbare inwoners en ondernemers',
    '### Lijn 2: Sneller herstel na een aanval',
    '#### Doel 1: Inwoners herkennen een vals bericht',
    '### Doel 2: In 2028 is het aantal slachtoffers met 10% gedaald',
    '## Prioriteit 2: Vaker melden',
    '# Doelen en maatregelen van het hele plan',
    '# Doorlopend werk',
    '# Indicatoren',
    '# Besluitvorming',
    '# Open punten',
    '# Bijlage: passages uit de bron',
  ])
})

test('everything that a plan holds is in the document, of every kind', () => {
  const { items } = wholePlan()
  assert.deepEqual(new Set(items.map(({ kind }) => kind)), new Set(elementKinds))
  for (const { title } of items) assert.ok(words.includes(title), title)
})

test('a goal says by what it is seen, or that it cannot be measured and why', () => {
  assert.deepEqual(factsUnder('Doel 2: In 2028 is het aantal slachtoffers met 10% gedaald'), {
    Niveau: 'basisteam',
    Indicator: 'Slachtoffers van online oplichting',
    'Gewenste richting': 'minder',
    'Waarde nu': '14 procent in 2025',
    Streefwaarde: '12,6 procent',
    Einddatum: '2028',
  })
  assert.deepEqual(factsUnder('Doel 1: Inwoners herkennen een vals bericht'), {
    Niveau: 'basisteam',
    'Niet te meten, omdat': 'Er is geen meting die dit per gemeente zegt.',
  })
})

test('a shared priority says who leads it, a local one whose it is, and a draft that it is one', () => {
  const { Trekker, Plaatsvervanger, Vanwege } = factsUnder('Prioriteit 1: Digitale veiligheid')
  assert.deepEqual([Trekker, Plaatsvervanger], ['Oosterdorp', 'Westerdorp'])
  assert.equal(Vanwege, 'Inwoners krijgen vaker valse berichten (Het raakt de meeste inwoners.)')
  assert.deepEqual(factsUnder('Prioriteit 2: Vaker melden'), {
    Niveau: 'lokaal',
    Eigenaar: 'Oosterdorp',
    Status: 'concept',
  })
})

test('what serves two goals is told once, and pointed to where it serves again', () => {
  assert.equal(words.split('Spreekuur in de bibliotheek').length - 1, 1)
  assert.ok(parts.some((part) => part.part === 'note' && part.text === 'Zie ook maatregel 1.'))
})

test('actions stand in a table with their period, and what is not known of them is said', () => {
  const tables = parts.flatMap((part) => (part.part === 'table' && part.columns[1]?.head === 'Maatregel' ? [part] : []))
  assert.ok(tables.length > 0)
  for (const { columns, rows } of tables) {
    const period = columns.findIndex(({ head }) => head === 'Periode')
    assert.ok(rows.every((row) => row[period] !== ''))
  }
  assert.ok(words.includes('niet bekend'))
})

test('a plan without anything in it says so, and has no empty chapters', () => {
  const { parts: few } = planDocument(shown({ plan: { ...standing(), holders: ['woudenberg'] } }))
  assert.deepEqual(headings(few), ['# Besluitvorming'])
  assert.ok(few.some((part) => part.part === 'note' && part.text === 'Prioriteiten zijn hier nog niet vastgelegd.'))
})

test('a made-up plan with every kind comes back from Word as it went', async () => {
  assert.deepEqual(await graphRead(wholePlan()), graphOf(wholePlan()))
})
