import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { proposalJson } from './proposal-json.texts.ts'
import { recognise } from './recognise.ts'

/** Each trend with the title of what it stands under, and what was not understood. */
function trendsIn(text: string) {
  const recognised = recognise(blocksOf(text))
  const { nodes, unread } = proposalJson(recognised)
  const under = (parent: string | null) => nodes.find((node) => node.id === parent)?.title
  const trends = nodes.filter(({ kind }) => kind === 'trend')
  return {
    trends: trends.map(({ title, parent }) => `${title} < ${under(parent)}`),
    /** In the proposal itself a trend stands under the plan: the grammar of plans says so. */
    parents: recognised.nodes.filter(({ kind }) => kind === 'trend').map(({ parent }) => under(parent)),
    reasons: recognised.links.filter(({ kind }) => kind === 'because').length,
    unread: unread.map(({ passage }) => passage),
  }
}

const plan = '# Integraal Veiligheidsplan Beukhoven 2026-2029'
const goal = '### Doel\n\nBewoners weten waar zij kunnen melden.'

test('what is told under a priority is a trend, and the reason for that priority, in whatever shape it is told', () => {
  for (const told of [
    '### Ontwikkelingen\n\nDrugslabs verplaatsen zich naar het buitengebied.',
    '### Wat zien we?\n\n- Drugslabs verplaatsen zich naar het buitengebied',
    '**Wat valt op**\n\nDrugslabs verplaatsen zich naar het buitengebied.',
    'Trend: Drugslabs verplaatsen zich naar het buitengebied.',
    'Wat zien we? Drugslabs verplaatsen zich naar het buitengebied.',
    '### Aanleiding\n\nDrugslabs verplaatsen zich naar het buitengebied.',
    'Drugslabs verplaatsen zich naar het buitengebied. In 2025 vond de politie er zes.',
  ]) {
    const found = trendsIn(`${plan}\n\n## Prioriteit 1: Ondermijning\n\n${told}\n\n${goal}`)
    assert.deepEqual(found.trends, ['Drugslabs verplaatsen zich naar het buitengebied < Ondermijning'], told)
    assert.deepEqual([found.parents, found.reasons], [['Integraal Veiligheidsplan Beukhoven 2026-2029'], 1], told)
  }
})

test('trends told per theme under bold lines belong each to their theme, and the goals after them too', () => {
  const theme = (name: string, trend: string) =>
    `<p><b>${name}</b></p><p><b>Trends</b></p><p>${trend}</p><p><b>Doelen</b></p><ul><li>Minder overlast</li></ul>`
  const { trends } = trendsIn(
    `<h1>Veiligheidsplan Beukhoven 2026-2029</h1><p><b>Onze prioriteiten</b></p>${theme('Ondermijning', 'Criminelen huren steeds vaker schuren.')}${theme('Jeugd', 'De groepen worden groter en jonger.')}`,
  )
  assert.deepEqual(trends, [
    'Criminelen huren steeds vaker schuren < Ondermijning',
    'De groepen worden groter en jonger < Jeugd',
  ])
})

test('what is done or counted under a priority is no trend', () => {
  for (const told of [
    'Wij controleren vaker in het buitengebied.',
    'Beukhoven groeit met vierhonderd woningen per jaar.',
    'Het aantal meldingen steeg van 12 naar 30.',
  ]) {
    const { trends } = trendsIn(`${plan}\n\n## Prioriteit 1: Ondermijning\n\n${told}\n\n${goal}`)
    assert.deepEqual(trends, [], told)
  }
})

test('a trend of the chapter before all priorities is the reason of none of them', () => {
  const { trends, reasons } = trendsIn(
    `${plan}\n\n## Ontwikkelingen\n\n- De winst van fraude neemt toe\n\n## Prioriteit 1: Fraude\n\n${goal}`,
  )
  assert.deepEqual(
    [trends, reasons],
    [['De winst van fraude neemt toe < Integraal Veiligheidsplan Beukhoven 2026-2029'], 0],
  )
})

test('a footnote is no node and leaves nothing to be understood', () => {
  const page = `<h1>Veiligheidsplan Beukhoven 2026-2029</h1><h2>Prioriteit 1: Fraude</h2><h3>Doel</h3><p>Bewoners herkennen nepmails.<sup><a href="#fn1">1</a></sup></p>
    <section role="doc-endnotes"><ol><li id="fn1">Maatregelen: zie Veiligheidsmonitor 2025, blz. 12.</li></ol></section>`
  const { nodes, unread } = proposalJson(recognise(blocksOf(page)))
  assert.deepEqual(
    nodes.map(({ kind, title }) => `${kind} ${title}`),
    ['plan Veiligheidsplan Beukhoven 2026-2029', 'priority Fraude', 'goal Bewoners herkennen nepmails'],
  )
  assert.deepEqual(unread, [])
})

function blocksOf(text: string) {
  const document = readDocument({ name: '', bytes: Buffer.from(text) })
  assert.ok(!isRefusal(document))
  return document.blocks
}
