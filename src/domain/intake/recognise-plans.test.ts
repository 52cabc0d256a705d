import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'
import type { Recognised } from './recognised.ts'
import { kindLevelTitle, shapeOf } from './shape.ts'

// Plans of other shapes than the page of Woudenberg, written for this test; no place or person in them exists.

function recogniseText(name: string, text: string): Recognised {
  const read = readDocument({ name, bytes: new TextEncoder().encode(text) })
  assert.ok(!isRefusal(read))
  return recognise(read.blocks)
}

const titleOf = ({ nodes }: Recognised, id: string) => nodes.find((node) => node.id === id)?.title
const linksIn = (found: Recognised) =>
  found.links.map(({ kind, from, to }) => `${titleOf(found, from)} ${kind} ${titleOf(found, to)}`)

test('a plan in numbered chapters gives its priorities once, with the goals and actions of their chapters', () => {
  const found = recogniseText(
    'ivp.md',
    `# Veilig samenleven in Helmveen

**Integraal Veiligheidsplan 2025-2028**

## Inhoudsopgave

1. Inleiding
2. Waar staan we?
3. Prioriteiten

## 1. Inleiding

Voor u ligt het Integraal Veiligheidsplan 2025-2028 van de gemeente Helmveen. Het plan sluit aan bij de Regionale
Veiligheidsstrategie 2023-2026. De gemeenteraad heeft het plan op 12 december 2024 vastgesteld.

## 2. Waar staan we?

### 2.1 Ontwikkelingen

- Het aantal woninginbraken daalt al jaren.
- Online oplichting neemt toe, vooral onder ouderen.

### 2.2 Evaluatie van het vorige plan

De vorige prioriteiten zijn grotendeels gehaald.

## 3. Prioriteiten

Wij kiezen voor drie prioriteiten: ondermijning, digitale veiligheid en jeugd.

### 3.1 Ondermijning

#### Doelen

- In 2028 is elke ondernemer op de bedrijventerreinen bezocht.
- Minder drugspanden in het buitengebied.

#### Acties

1. Integrale controles uitvoeren op bedrijventerreinen (trekker: politie; planning: 2025)
2. Weerbaarheidstraining voor medewerkers

### 3.2 Digitale veiligheid

**Doel:** in 2028 is het slachtofferschap van online criminaliteit met 10% gedaald ten opzichte van 2023.

Wat gaan we doen?

- Campagne tegen helpdeskfraude
- Lessen op basisscholen

### 3.3 Jeugd

#### Aanleiding

Jongeren komen vaker in aanraking met drugs.

#### Wat willen we bereiken?

Jongeren groeien veilig op en zien drugs niet als gewoon.

#### Wat gaan we daarvoor doen?

- We zetten jongerenwerk in op drie plekken.

## 4. Organisatie

- De burgemeester is opdrachtgever.

### Financiën

De kosten worden gedekt uit de begroting.
`,
  )
  const expected = `
plan local: Integraal Veiligheidsplan 2025-2028
  adoption local: De gemeenteraad heeft het plan op 12 december 2024 vastgesteld
  trend local: Het aantal woninginbraken daalt al jaren
  trend local: Online oplichting neemt toe, vooral onder ouderen
  priority local: Ondermijning
    goal local: In 2028 is elke ondernemer op de bedrijventerreinen bezocht
    goal local: Minder drugspanden in het buitengebied
    action local: Integrale controles uitvoeren op bedrijventerreinen
    action local: Weerbaarheidstraining voor medewerkers
  priority local: Digitale veiligheid
    goal local: in 2028 is het slachtofferschap van online criminaliteit met 10% gedaald ten opzichte van 2023
    action local: Campagne tegen helpdeskfraude
    action local: Lessen op basisscholen
  priority local: Jeugd
    goal local: Jongeren groeien veilig op en zien drugs niet als gewoon
    action local: We zetten jongerenwerk in op drie plekken
  trend local: Jongeren komen vaker in aanraking met drugs
plan region: Regionale Veiligheidsstrategie 2023-2026`
  assert.equal(shapeOf(found, kindLevelTitle), expected.trim())
  assert.deepEqual(linksIn(found), [
    'Integraal Veiligheidsplan 2025-2028 aligns-with Regionale Veiligheidsstrategie 2023-2026',
    'Jeugd because Jongeren komen vaker in aanraking met drugs',
  ])
  const control = found.nodes.find((node) => node.title.startsWith('Integrale controles'))
  assert.deepEqual([control?.lead, control?.period], ['politie', '2025'])
  assert.deepEqual(found.nodes.find((node) => node.kind === 'adoption')?.told, {
    act: 'adopt',
    organ: 'gemeenteraad',
    on: '2024-12-12',
  })
})

test('a news page gives the plan that the raad agreed to, with the priorities that one sentence sums up', () => {
  const found = recogniseText(
    'nieuws.html',
    `<!doctype html><html lang="nl"><head><title>Nieuws</title><script>const prioriteiten = "Prioriteiten: geheim"</script></head><body>
<header><a href="/">Gemeente Zandwijk</a></header><nav><ul><li>Prioriteiten</li><li>Contact</li></ul></nav>
<main><h1>Raad Zandwijk stemt in met nieuw veiligheidsplan</h1>
<p>De gemeenteraad van Zandwijk heeft op 13 maart 2025 ingestemd met het Integraal Veiligheidsplan 2025-2028. In het plan
staat hoe gemeente, politie en Openbaar Ministerie samen werken aan veiligheid.</p>
<h2>Waar gaan we ons op richten?</h2>
<p>De speerpunten voor de komende vier jaar zijn: aanpak van ondermijning, cybercrime, jeugdoverlast en verkeersveiligheid.</p>
<h2>Hoe nu verder?</h2><p>Het college stelt een uitvoeringsplan op. Heeft u vragen? Bel ons.</p>
<ul><li><a href="#">Lees ook: nieuwe boa’s</a></li></ul></main><footer>Contact</footer></body></html>`,
  )
  const expected = `
plan local: Integraal Veiligheidsplan 2025-2028
  adoption local: De gemeenteraad van Zandwijk heeft op 13 maart 2025 ingestemd met het Integraal Veiligheidsplan 2025-2028
  priority local: aanpak van ondermijning
  priority local: cybercrime
  priority local: jeugdoverlast
  priority local: verkeersveiligheid`
  assert.equal(shapeOf(found, kindLevelTitle), expected.trim())
  assert.equal(found.nodes.find((node) => node.kind === 'adoption')?.told?.organ, 'gemeenteraad van Zandwijk')
})

test('a year plan gives goals with their actions and leads, and carries out the plan of the team', () => {
  const found = recogniseText(
    'programma.html',
    `<article><h1>Uitvoeringsprogramma Integrale Veiligheid 2025-2026</h1>
<p>Met dit uitvoeringsprogramma geven de gemeenten Vliet, Dalum en Zuiderveen uitvoering aan het Integraal Veiligheidsplan 2023-2026.</p>
<h2>Prioriteit 1 Ondermijning</h2>
<h3>Doel 1: Overheden zijn weerbaar tegen criminele inmenging</h3>
<ul><li>1.1 Bibob-toets bij alle horecavergunningen (trekker: Vliet; partners: RIEC; planning: doorlopend)</li>
<li>1.2 Bewustwordingssessies voor baliemedewerkers (trekker: Dalum; planning: 2025)</li></ul>
<h2>Prioriteit 2 Zorg en Veiligheid</h2>
<h3>Doel 2: Personen met onbegrepen gedrag krijgen tijdig hulp</h3>
<p>Actie 2.1: inzet van een wijk-GGD’er in alle gemeenten.</p>
<h2>Lokale prioriteiten</h2>
<h3>Vliet</h3><ul><li>Verkeersveiligheid rond scholen</li></ul>
<h3>Dalum</h3><ul><li>Overlast door jongeren</li></ul>
<h2>Planning en evaluatie</h2><p>Het programma wordt elk jaar geëvalueerd.</p></article>`,
  )
  const expected = `
plan team: Uitvoeringsprogramma Integrale Veiligheid 2025-2026
  body team: Vliet
  body team: Dalum
  body team: Zuiderveen
  priority team: Ondermijning
    goal team: Overheden zijn weerbaar tegen criminele inmenging
      action team: Bibob-toets bij alle horecavergunningen
      action team: Bewustwordingssessies voor baliemedewerkers
  priority team: Zorg en Veiligheid
    goal team: Personen met onbegrepen gedrag krijgen tijdig hulp
      action team: inzet van een wijk-GGD’er in alle gemeenten
  priority local: Verkeersveiligheid rond scholen
  priority local: Overlast door jongeren
plan team: Integraal Veiligheidsplan 2023-2026`
  assert.equal(shapeOf(found, kindLevelTitle), expected.trim())
  assert.deepEqual(linksIn(found), [
    'Uitvoeringsprogramma Integrale Veiligheid 2025-2026 carries-out Integraal Veiligheidsplan 2023-2026',
  ])
  assert.deepEqual(
    found.nodes.flatMap(({ lead }) => lead ?? []),
    ['Vliet', 'Dalum'],
  )
  assert.deepEqual(
    found.nodes.flatMap(({ whose }) => whose ?? []),
    ['Vliet', 'Dalum'],
  )
})

test('a plan in running text gives wishes as goals, and lists that lost their bullets', () => {
  const found = recogniseText(
    'beleid.txt',
    `Integraal Veiligheidsbeleid 2024-2027 gemeente Oosterdorp

Voorwoord

Veiligheid raakt ons allemaal. Met trots presenteren wij dit beleid.

Onze speerpunten

Samen met politie en OM kiezen wij voor de komende vier jaar drie speerpunten.

Woonoverlast en leefbaarheid
In een aantal straten is sprake van hardnekkige overlast. Wij willen dat bewoners zich thuis weer prettig voelen. In 2027 is het aantal overlastmeldingen gedaald naar minder dan 200 per jaar.

Jeugd en drugs
Steeds meer jongeren gebruiken lachgas. Wij willen dat minder jongeren in aanraking komen met drugs. Dat doen we door:
voorlichting op scholen
ouderavonden
extra toezicht rond hangplekken

Ondermijning
Ook in ons dorp proberen criminelen voet aan de grond te krijgen.

Financiën

Voor dit beleid is jaarlijks 50.000 euro beschikbaar.

De raad heeft dit beleid vastgesteld op 25 januari 2024. De motie over camera’s is verworpen.
`,
  )
  const expected = `
plan local: Integraal Veiligheidsbeleid 2024-2027 gemeente Oosterdorp
  priority local: Woonoverlast en leefbaarheid
    goal local: Wij willen dat bewoners zich thuis weer prettig voelen
    goal local: In 2027 is het aantal overlastmeldingen gedaald naar minder dan 200 per jaar
  priority local: Jeugd en drugs
    goal local: Wij willen dat minder jongeren in aanraking komen met drugs
    action local: voorlichting op scholen
    action local: ouderavonden
    action local: extra toezicht rond hangplekken
  trend local: Steeds meer jongeren gebruiken lachgas
  priority local: Ondermijning
  adoption local: De raad heeft dit beleid vastgesteld op 25 januari 2024`
  assert.equal(shapeOf(found, kindLevelTitle), expected.trim())
})

test('regional and local priorities on one page each stand under the plan that the sentence before them names', () => {
  const found = recogniseText(
    'veiligheid.html',
    `<h1>Veiligheid</h1><h2>Regionaal</h2><p>De politie-eenheid, het Openbaar Ministerie en 14 gemeenten hebben het Regionaal
Beleidsplan Veiligheid 2023-2026 gemaakt. Daarin staan twee regionale prioriteiten:</p><ul><li>Ondermijning</li><li>Cybercriminaliteit</li></ul>
<h2>Lokaal</h2><p>In het Integraal Veiligheidsplan 2024-2027 van Beekdal zijn twee lokale speerpunten toegevoegd:</p>
<ol><li>Verkeersoverlast in de kernen</li><li>Overlast rond de jaarwisseling</li></ol>
<p>Wilt u iets melden? Bel de politie.</p>`,
  )
  const expected = `
plan region: Regionaal Beleidsplan Veiligheid 2023-2026
  body region: politie-eenheid
  body region: Openbaar Ministerie
  body region: 14 gemeenten
  priority region: Ondermijning
  priority region: Cybercriminaliteit
plan local: Integraal Veiligheidsplan 2024-2027 van Beekdal
  priority local: Verkeersoverlast in de kernen
  priority local: Overlast rond de jaarwisseling`
  assert.equal(shapeOf(found, kindLevelTitle), expected.trim())
})

test('a list that is not as long as its sentence says is asked about', () => {
  const found = recogniseText(
    'plan.txt',
    `Integraal Veiligheidsplan 2024-2027

Onze uitgangspunten

Wij hanteren de volgende vijf uitgangspunten:
- Preventie gaat voor repressie
- Inwoners doen zelf ook wat

Prioriteiten

- Ondermijning
- Jeugd en veiligheid
`,
  )
  assert.deepEqual(
    found.questions.map(({ about, facts }) => [about, facts.count, facts.found]),
    [['how-many', 5, 2]],
  )
})
