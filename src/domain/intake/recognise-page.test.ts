import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { nodesOf, proposalOf } from './proposal.ts'
import { recognise } from './recognise.ts'
import type { Recognised, RecognisedNode } from './recognised.ts'
import { kindLevelTitle, shapeOf } from './shape.ts'

const page = readFileSync(new URL('../../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))

function recogniseFile(name: string, bytes: Uint8Array): Recognised {
  const read = readDocument({ name, bytes })
  assert.ok(!isRefusal(read))
  return recognise(read.blocks)
}

const found = recogniseFile('trends.txt', page)
const node = (title: string): RecognisedNode => found.nodes.find((one) => one.title === title) ?? assert.fail(title)

test('the page of Woudenberg gives the trends, the two plans and the five priorities that a reader sees', () => {
  // Made by hand from the page and from what the design says of it.
  const expected = `
trend region: Crime change
trend region: De afhankelijkheid en risico’s van digitalisering nemen toe
trend region: Jeugd is kwetsbaar voor gewelddadige ondermijnende criminaliteit
trend region: Kwetsbare inwoners met meervoudige problematiek krijgen vaak te maken met een overheid die ingewikkeld en veelal gefragmenteerd georganiseerd is
trend region: Maatschappelijk ongenoegen neemt toe
trend region: Mensenhandel is een groot maatschappelijk probleem
trend region: De capaciteit van de hele veiligheidsketen - politie, Openbaar Ministerie en Rechtbank - staat sterk onder druk
plan region: Regionale veiligheidsstrategie 2023-2026
  body region: 38 gemeenten
  body region: Openbaar Ministerie
  body region: politie
  adoption region: De regionale veiligheidsstrategie 2023 – 2026 is begin 2023 ter vaststelling aangeboden
  principle region: Focus
  principle region: Flexibel
  principle region: Passend en slim
  priority region: Georganiseerde ondermijnende (drugs)criminaliteit inclusief mensenhandel
    line region: Voorkomen jonge aanwas en doorgroeiers
    line region: Verstoren en terugdringen criminele geldstromen
    line region: Aanpakken branches en locaties
    line region: Mensenhandel: ontmoedigen en vervolgen daders, hulp slachtoffers
  priority region: Digitale veiligheid en cybercriminaliteit
    line region: Aanjagen en stimuleren gebruik van beschikbare interventies
    line region: Meer inzicht in dader- en slachtofferschap
    line region: Vergroten kennis bestuurlijke bevoegdheden
  priority region: Maatschappelijke onrust en maatschappelijke verbinding
    line region: Verbinding met de samenleving
    line region: Versterken online informatiepositie
    line region: Duidings- en handelingsperspectief voor (deels online aangejaagde) ordeverstoringen
    line region: Inzicht in bronoorzaken van polarisatie en radicalisering
plan team: Integraal veiligheidsplan basisteam ZBLW
  adoption team: werd in 2023 besloten om een gezamenlijke Integraal Veiligheidsplan voor de komende jaren te ontwikkelen
  adoption team: u als raad heeft met dit plan ingestemd in de raadsvergadering van mei 2023
  principle team: Kwaliteiten en expertises van de gemeenten en ambtenaren worden optimaal benut
  principle team: Intensiveren van de samenwerking waarbij de prioriteiten uit het gezamenlijke veiligheidsplan verdeeld worden over de vier gemeenten waarbij iedere gemeente trekker van een van de prioriteiten is
  principle team: Waar nodig of gewenst zal de samenwerking worden uitgebreid en waarbij onderzocht kan worden op welke onderwerpen
  priority local: Verhogen meldingsbereidheid
  priority team: Verbindingen tussen zorg en veiligheid`
  assert.equal(shapeOf(found, kindLevelTitle), expected.trim())
})

test('the shared list of five is a second mention of the three priorities of the region', () => {
  const wordings = (title: string) => node(title).mentions.map((mention) => mention.wording)
  assert.deepEqual(wordings('Georganiseerde ondermijnende (drugs)criminaliteit inclusief mensenhandel'), [
    'Bestrijding ondermijnende criminaliteit',
  ])
  assert.deepEqual(wordings('Digitale veiligheid en cybercriminaliteit'), ['Gezamenlijk aanpakken cybercrime'])
  assert.deepEqual(wordings('Maatschappelijke onrust en maatschappelijke verbinding'), [
    'Adequaat reageren op maatschappelijke onrust',
  ])
  assert.equal(found.nodes.filter((one) => one.kind === 'priority').length, 5)
})

test('three things are asked: the split, the third principle and the level of the willingness to report', () => {
  const asked = found.questions.map(({ about, node: id, propose }) => [
    about,
    found.nodes.find((one) => one.id === id)?.title,
    propose,
  ])
  assert.deepEqual(asked, [
    ['own-priority', 'Digitale veiligheid en cybercriminaliteit', 'priority'],
    [
      'is-principle',
      'Waar nodig of gewenst zal de samenwerking worden uitgebreid en waarbij onderzocht kan worden op welke onderwerpen',
      'principle',
    ],
    ['which-level', 'Verhogen meldingsbereidheid', 'local'],
  ])
})

test('the local priority keeps both passages, and the text says whose it is', () => {
  const local = node('Verhogen meldingsbereidheid')
  assert.equal(local.whose, 'Woudenberg')
  assert.deepEqual(
    local.mentions.map((mention) => mention.passage.text),
    ['Specifiek voor Woudenberg is de lokale prioriteit ‘verhogen van de meldingsbereidheid’ toegevoegd.'],
  )
})

test('the three principles of the region have their reasons', () => {
  assert.equal(node('Focus').reason, 'vanwege personele krapte en richten van gezamenlijke slag- en ontwikkelkracht')
  assert.equal(node('Flexibel').reason, 'we bewegen zo nodig mee met de ontwikkelingen in de samenleving')
  assert.equal(node('Passend en slim').reason, 'smeden nieuwe coalities; vorm volgt inhoud')
})

test('what organs did is told apart, with the day as far as it is known and the organ only where it is named', () => {
  const told = found.nodes.filter((one) => one.kind === 'adoption').map((one) => one.told)
  assert.deepEqual(told, [
    { act: 'offer', on: '2023' },
    { act: 'decide', on: '2023' },
    { act: 'agree', organ: 'raad', on: '2023-05' },
  ])
})

test('the joint plan aligns with the strategy, stated by two sentences, and nothing is asked about it', () => {
  assert.deepEqual(
    found.links.map(({ kind, from, to, passages }) => [kind, from, to, passages.length]),
    [
      [
        'aligns-with',
        node('Integraal veiligheidsplan basisteam ZBLW').id,
        node('Regionale veiligheidsstrategie 2023-2026').id,
        2,
      ],
    ],
  )
})

test('no lead is filled in where the page says that every gemeente leads one', () => {
  assert.deepEqual(
    found.nodes.filter((one) => one.lead !== undefined),
    [],
  )
})

test('the period of the strategy is in its own heading; that of the joint plan stays with the sentence that tells it', () => {
  assert.equal(node('Regionale veiligheidsstrategie 2023-2026').period, '2023-2026')
  const joint = node('Integraal veiligheidsplan basisteam ZBLW')
  assert.equal(joint.period, undefined)
  assert.ok(joint.mentions.some((mention) => mention.period === '2024-2027'))
})

test('what was not understood is listed with its place', () => {
  assert.deepEqual(
    found.unread.map(({ passage }) => [passage.place.line, passage.text.slice(0, 40)]),
    [
      [1, 'Beleidsbegroting 2024-2027 Begroting 202'],
      [18, 'In de Veiligheidsstrategie worden de gez'],
      [23, 'Overall beeld uit evaluatie van de samen'],
      [54, 'Door samen te werken, kunnen we strafrec'],
      [76, 'Per gemeente is er dan ruimte voor een l'],
    ],
  )
})

test('the proposal begins as what was recognised', () => {
  assert.deepEqual(nodesOf(proposalOf(found)), found.nodes)
})
