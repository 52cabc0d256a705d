import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'
import { shapeOf } from './shape.ts'

// Where headings stand and what they share tells what they are. No place or person in these texts exists.

function shapeIn(text: string, name = 'plan.md'): string {
  const read = readDocument({ name, bytes: new TextEncoder().encode(text) })
  assert.ok(!isRefusal(read))
  return shapeOf(recognise(read.blocks), ({ kind, title }) => `${kind}: ${title}`)
}

test('headings with the same parts are priorities, also when they are mere names and the parts have words of their own', () => {
  const text = `# Veiligheidsplan Wierde 2026-2029

## De loods aan de Kade

### Zo is het nu

Er staan auto’s zonder kenteken.

### Daar werken we naartoe

Niemand parkeert er nog een gestolen auto.

### Aan de slag

- De gemeente plaatst een hek.
- Wij controleren de loods elk kwartaal.

## Het strandje

### Zo is het nu

In de zomer is het er druk.

### Daar werken we naartoe

Iedereen voelt zich er welkom.

### Aan de slag

- De boa’s lopen er in het weekend een ronde.
- Er komt verlichting langs het pad.`
  assert.equal(
    shapeIn(text),
    `plan: Veiligheidsplan Wierde 2026-2029
  priority: De loods aan de Kade
    goal: Niemand parkeert er nog een gestolen auto
    action: De gemeente plaatst een hek
    action: Wij controleren de loods elk kwartaal
  priority: Het strandje
    goal: Iedereen voelt zich er welkom
    action: De boa’s lopen er in het weekend een ronde
    action: Er komt verlichting langs het pad`,
  )
})

test('headings that a sentence sums up are priorities', () => {
  const text = `# Veiligheidsplan Wierde 2026-2029

## Keuzes

Wij beperken ons tot fietsen zonder licht, de jaarwisseling en het plein.

## Fietsen zonder licht

De politie controleert in november op de drie routes naar school.

## De jaarwisseling

Er komen twee vuurwerkvrije zones.

## Het plein

We plaatsen twee camera’s.`
  const priorities = shapeIn(text)
    .split('\n')
    .filter((line) => line.includes('priority'))
  assert.deepEqual(priorities, [
    '  priority: Fietsen zonder licht',
    '  priority: De jaarwisseling',
    '  priority: Het plein',
  ])
})

test('who guides the reader through the chapters chooses nothing', () => {
  const text = `# Veiligheidsplan Wierde 2026-2029

## Vooraf

In de hoofdstukken hierna leest u over het ontstaan en over de betrokkenen.

## Het ontstaan

Het plan is gemaakt in drie avonden.

## De betrokkenen

Er waren zestig mensen.`
  assert.equal(shapeIn(text), 'plan: Veiligheidsplan Wierde 2026-2029')
})

test('in a letter without headings the short lines above its paragraphs are the subjects that it counts', () => {
  const text = `Aan de leden van de gemeenteraad

Onderwerp: Jaarplan Openbare Orde en Veiligheid 2026-2027

Geachte raadsleden,

Dit jaar ligt de nadruk op twee onderwerpen.

Straatraces
De politie controleert elke vrijdagavond op de ringweg. Er komt een geluidscamera.

Nepagenten
Met de banken maken we afspraken over een pauze bij grote opnamen.

Met vriendelijke groet,
het college`
  assert.equal(
    shapeIn(text, 'brief.txt'),
    `plan: Jaarplan Openbare Orde en Veiligheid 2026-2027
  priority: Straatraces
    action: De politie controleert elke vrijdagavond op de ringweg
    action: Er komt een geluidscamera
  priority: Nepagenten
    action: Met de banken maken we afspraken over een pauze bij grote opnamen`,
  )
})

test('a paper for the raad is about the plan that it asks to adopt, and not about a plan that it names on the way', () => {
  const text = `# Raadsvoorstel

| Onderwerp | Vaststellen Veiligheidsplan Wierde 2026-2029 |
|---|---|
| Portefeuille | burgemeester |

## Inleiding

Het plan sluit aan op het Regionaal Beleidsplan Veiligheid Oost 2025-2028. De driehoek heeft op 2 februari 2026 met het plan ingestemd, waarna het nu aan de raad wordt voorgelegd.

## Beoogd effect

Inwoners voelen zich in 2029 veiliger dan nu.`
  assert.equal(
    shapeIn(text),
    `plan: Veiligheidsplan Wierde 2026-2029
  adoption: De driehoek heeft op 2 februari 2026 met het plan ingestemd
  goal: Inwoners voelen zich in 2029 veiliger dan nu
plan: Regionaal Beleidsplan Veiligheid Oost 2025-2028`,
  )
})

test('an account tells in the perfect tense what was done', () => {
  const text = `# Jaarverslag 2025 bij het Veiligheidsplan Wierde 2024-2027

## Prioriteit: Ondermijning

In 2025 hebben we veertien panden gecontroleerd. Met drie scholen is een convenant gesloten.`
  const actions = shapeIn(text)
    .split('\n')
    .filter((line) => line.includes('action'))
    .map((line) => line.trim())
  assert.deepEqual(actions, [
    'action: In 2025 hebben we veertien panden gecontroleerd',
    'action: Met drie scholen is een convenant gesloten',
  ])
})

test('items that each say what they are make a list of it, as deep as it goes', () => {
  const text = `# Veiligheidsplan Wierde 2026-2029

- Thema 1: Veilig thuis
  - Doel 1.1: huiselijk geweld komt eerder aan het licht
    - Training meldcode voor kappers
- Thema 2: Veilig online
  - Doel 2.1: senioren herkennen nepberichten
    - Spreekuur in de bibliotheek`
  assert.equal(
    shapeIn(text),
    `plan: Veiligheidsplan Wierde 2026-2029
  priority: Veilig thuis
    goal: huiselijk geweld komt eerder aan het licht
      action: Training meldcode voor kappers
  priority: Veilig online
    goal: senioren herkennen nepberichten
      action: Spreekuur in de bibliotheek`,
  )
})

test('columns may be headed by a question', () => {
  const text = `# Programma Veiligheid Wierde 2026-2029

| Opgave | Wat willen we zien in 2029 | Hoe pakken we het aan | Wie is aan zet |
|---|---|---|---|
| Jonge aanwas | Ouders herkennen ronselen op tijd | Lesprogramma voor klas 2 | gemeente |`
  assert.equal(
    shapeIn(text),
    `plan: Programma Veiligheid Wierde 2026-2029
  priority: Jonge aanwas
    goal: Ouders herkennen ronselen op tijd
      action: Lesprogramma voor klas 2`,
  )
})
