import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import type { Block } from '../../kit/document/block.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'
import type { Recognised } from './recognised.ts'
import { kindLevel, kindLevelTitle, shapeOf } from './shape.ts'

/** A page of the same build as the real one, with other places, another year and every priority, line, trend and sentence in other words. */
const reworded = `Programmabegroting 2027-2030 Begroting 2027-2030

Trends en ontwikkelingen

Trends en ontwikkelingen

 • Verplaatsing: in Oostland maakt straatcriminaliteit plaats voor handel in verdovende middelen en misdaad via het scherm.
 • De samenleving leunt steeds zwaarder op computers. Dat maakt kwetsbaar. Oplichters gebruiken elke maand een nieuwe truc.
 • Jongeren worden geronseld voor klusjes. Oostland levert veel koeriers.
 • Mensen met meerdere problemen tegelijk komen vaak bij het verkeerde loket.
 • De spanning tussen groepen loopt op. Raadsleden en hulpverleners krijgen vaker met bedreiging te maken.
 • Uitbuiting blijft vaak buiten beeld. Slachtoffers durven niet te praten.
 • Politie en justitie komen mensen tekort. Zeker in onze regio. Niet elke zaak wordt opgepakt.


Regionale veiligheidsstrategie 2027-2030

In de Veiligheidsstrategie staat wat de partners samen willen bereiken. Met de Veiligheidsstrategie geven de 27 gemeenten, het Openbaar Ministerie en de politie van Oostland gevolg aan de afspraak om problemen samen aan te pakken. De regionale veiligheidsstrategie 2027 – 2030 is begin 2027 ter vaststelling aangeboden. Deze veiligheidsstrategie sluit aan op het IVP van basisteam Duinrand voor 2028-2031.


Uitgangspunten

Uit de terugblik komt naar voren dat de partners elkaar goed weten te vinden. Voor de komende jaren gelden de volgende strategische uitgangspunten:

 • Scherp: vanwege het tekort aan mensen en om krachten te bundelen
 • Wendbaar: we veranderen van koers als de situatie daarom vraagt
 • Slim en op maat: we zoeken nieuwe partners; de opgave bepaalt de vorm


Prioriteiten


Zware misdaad die de samenleving ontwricht en uitbuiting

 • Tegenhouden van jonge koeriers
 • Afpakken van misdaadgeld
 • Aanpakken van kwetsbare plekken
 • Uitbuiting: daders vervolgen, slachtoffers helpen
 • Online veiligheid en internetmisdaad
 • Stimuleren van bewezen werkwijzen
 • Meer zicht op daders en slachtoffers
 • Vergroten van kennis bij ambtenaren

Spanningen en samenhang in de samenleving

 • In gesprek met de samenleving
 • Versterken van het zicht op berichten
 • Handelingsperspectief bij rellen
 • Inzicht in de oorzaken van wantrouwen


Integraal veiligheidsplan basisteam Duinrand

Binnen het basisteam Helmveen, Oosterdorp, Zandwijk en Kleiburg (Duinrand) waarin de burgemeesters, het basisteam politie en het Openbaar Ministerie zijn vertegenwoordigd, werd in 2027 besloten om een gezamenlijk Integraal Veiligheidsplan voor de komende jaren te maken. Samen staan we sterker. Het plan is klaar en u als raad heeft met dit plan ingestemd in de raadsvergadering van juni 2027. Het Integraal veiligheidsplan Duinrand sluit aan op de Veiligheidsstrategie 2027-2030.


Uitgangspunten samenwerking:

In gesprekken met de basisteamdriehoek en de adviseurs van de vier gemeenten zijn de uitgangspunten voor samenwerking opgeschreven:

 • Iedere gemeente doet waar zij goed in is;
 • Het werk wordt verdeeld waarbij iedere gemeente trekker van een van de onderwerpen is;

Als het nodig is kan de samenwerking worden verbreed en kan worden bekeken met wie dat gebeurt.

Gezamenlijke prioriteiten

Het Bureau Regionale Veiligheidsstrategie (27 gemeenten, Openbaar Ministerie en Politie) en de vier gemeenten vanuit het Basisteam Duinrand zetten zich in op vijf prioriteiten.

 • Tijdig omgaan met spanningen
 • Verkeersveilige schoolroutes
 • Samenhang tussen jeugdhulp en veiligheid
 • Samen optreden tegen digitale oplichting
 • Terugdringen van zware misdaad

Vanuit het basisteam nemen we het thema jeugdhulp & veiligheid op als gemeenschappelijke prioriteit. Per gemeente is er dan ruimte voor een lokale prioriteit. Specifiek voor Kleiburg is de lokale prioriteit ‘verkeersveilige routes naar school’ toegevoegd.`

const real = readFileSync(new URL('../../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url), 'utf8')

function blocksOf(text: string, name = 'pagina.txt'): readonly Block[] {
  const read = readDocument({ name, bytes: new TextEncoder().encode(text) })
  assert.ok(!isRefusal(read))
  return read.blocks
}

const recogniseText = (text: string, name?: string): Recognised => recognise(blocksOf(text, name))
const asked = ({ questions }: Recognised) => questions.map(({ about, propose }) => `${about} ${propose}`)

test('a page in other words and of another place has the structure of the real one', () => {
  const [one, other] = [recogniseText(reworded), recogniseText(real)]
  assert.equal(shapeOf(one, kindLevel), shapeOf(other, kindLevel))
  assert.deepEqual(asked(one), asked(other))
  assert.deepEqual(
    one.links.map(({ kind, from, to }) => [kind, from, to]),
    other.links.map(({ kind, from, to }) => [kind, from, to]),
  )
})

test('in the page in other words the bullet that is a priority is split off, and the local one is of Kleiburg', () => {
  const { nodes } = recogniseText(reworded)
  const split = nodes.find((node) => node.title === 'Online veiligheid en internetmisdaad')
  assert.equal(split?.rule, 'split-printed-elsewhere')
  assert.deepEqual(
    nodes.filter((node) => node.parent === split?.id).map((node) => node.title),
    [
      'Stimuleren van bewezen werkwijzen',
      'Meer zicht op daders en slachtoffers',
      'Vergroten van kennis bij ambtenaren',
    ],
  )
  const local = nodes.filter((node) => node.kind === 'priority' && node.level === 'local')
  assert.deepEqual(
    local.map(({ title, whose }) => [title, whose]),
    [['Verkeersveilige schoolroutes', 'Kleiburg']],
  )
})

/** How deep a heading of the page stands when somebody marks it up: the title, the plans, their lists, the themes. */
function depthOf(heading: string, index: number): number {
  if (index === 0) return 1
  if (/Trends|strategie 2027|plan basisteam/.test(heading)) return 2
  return /^(?:Uitgangspunten|Prioriteiten|Gezamenlijke)/.test(heading) ? 3 : 4
}

function asMarkdown(blocks: readonly Block[], heading: (text: string, index: number) => string): string {
  const lines = blocks.flatMap(({ kind, text }, index) => {
    const gap = blocks[index - 1]?.kind === 'item' && kind !== 'item' ? [''] : []
    if (kind === 'item') return [`- ${text}`]
    return kind === 'heading' ? [...gap, heading(text, index), ''] : [...gap, text, '']
  })
  return lines.join('\n')
}

function asHtml(blocks: readonly Block[], heading: (text: string, index: number) => string): string {
  const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const parts = blocks.map(({ kind, text }, index) => {
    if (kind === 'heading') return heading(safe(text), index)
    if (kind === 'paragraph') return `<p>${safe(text)}</p>`
    const opens = blocks[index - 1]?.kind === 'item' ? '' : '<ul>'
    const closes = blocks[index + 1]?.kind === 'item' ? '' : '</ul>'
    return `${opens}<li>${safe(text)}</li>${closes}`
  })
  const menu = '<nav><ul><li>Home</li><li>Prioriteiten</li></ul></nav>'
  return `<!doctype html><html><head><title>Begroting</title></head><body>${menu}<main>${parts.join('\n')}</main></body></html>`
}

const blocks = blocksOf(reworded)
const renderings: readonly (readonly [what: string, name: string, text: string])[] = [
  [
    'Markdown with headings of four depths',
    'a.md',
    asMarkdown(blocks, (text, index) => `${'#'.repeat(depthOf(text, index))} ${text}`),
  ],
  ['Markdown with headings all alike', 'a.md', asMarkdown(blocks, (text) => `## ${text}`)],
  ['Markdown with bold lines as headings', 'a.md', asMarkdown(blocks, (text) => `**${text}**`)],
  [
    'HTML with headings of four depths',
    'a.html',
    asHtml(blocks, (text, index) => `<h${depthOf(text, index)}>${text}</h${depthOf(text, index)}>`),
  ],
  ['HTML with headings all alike', 'a.html', asHtml(blocks, (text) => `<h3>${text}</h3>`)],
  ['HTML with bold paragraphs as headings', 'a.html', asHtml(blocks, (text) => `<p><strong>${text}</strong></p>`)],
  [
    'HTML with two depths and bold themes',
    'a.html',
    asHtml(blocks, (text, index) =>
      depthOf(text, index) < 4
        ? `<h${depthOf(text, index)}>${text}</h${depthOf(text, index)}>`
        : `<p><b>${text}</b></p>`,
    ),
  ],
  [
    'text with dashes and Windows line ends',
    'a.txt',
    `\uFEFF${reworded.replaceAll(' • ', '- ').replaceAll('\n', '\r\n')}`,
  ],
  ['text without empty lines', 'a.txt', reworded.replace(/\n{2,}/g, '\n')],
  ['text in which each bullet stands on a line of its own', 'a.txt', reworded.replaceAll(' • ', '•\n')],
]

for (const [what, name, text] of renderings) {
  test(`the same page as ${what} gives the same nodes`, () => {
    assert.equal(shapeOf(recogniseText(text, name), kindLevelTitle), shapeOf(recogniseText(reworded), kindLevelTitle))
    assert.deepEqual(asked(recogniseText(text, name)), asked(recogniseText(reworded)))
  })
}

/** The real page with other priorities in both lists, each list in words of its own. */
const wordings: readonly (readonly [string, string, string, string, string, string, string, string, string, string])[] =
  [
    [
      'Criminele netwerken en gedwongen arbeid',
      'Veilig in de digitale wereld',
      'Een samenleving die onder spanning staat',
      'Kalm blijven bij oplopende spanning',
      'Vaker aangifte doen',
      'Zorgzame en veilige wijken',
      'Stevig tegen hackers',
      'Netwerken van criminelen oprollen',
      'zorgzaam & veilig',
      'het vaker doen van aangifte',
    ],
    [
      'Zware en georganiseerde misdaad',
      'Weerbaar tegen onlinefraude',
      'Ordeverstoringen en sociale samenhang',
      'Voorbereid zijn op ordeverstoringen',
      'Verkeersveiligheid in de kernen',
      'Personen met onbegrepen gedrag',
      'Onlinefraude voorkomen',
      'Georganiseerde misdaad bestrijden',
      'onbegrepen gedrag',
      'verkeersveiligheid in de dorpskernen',
    ],
    [
      'Aanpak van vermogenscriminaliteit inclusief heling',
      'Energietransitie en vitale netwerken',
      'Agressie en geweld in het openbaar domein',
      'Tegengaan van agressie',
      'Rust op de recreatieplas',
      'Samenwerken met het sociaal domein',
      'Bescherming van vitale netwerken',
      'Minder inbraken en heling',
      'sociaal domein & veiligheid',
      'rust op en rond de recreatieplas',
    ],
  ]
const printed = [
  'Georganiseerde ondermijnende (drugs)criminaliteit inclusief mensenhandel',
  'Digitale veiligheid en cybercriminaliteit',
  'Maatschappelijke onrust en maatschappelijke verbinding',
  'Adequaat reageren op maatschappelijke onrust',
  'Verhogen meldingsbereidheid',
  'Verbindingen tussen zorg en veiligheid',
  'Gezamenlijk aanpakken cybercrime',
  'Bestrijding ondermijnende criminaliteit',
  'zorg & veiligheid',
  'verhogen van de meldingsbereidheid',
]

for (const words of wordings) {
  test(`with ‘${words[0]}’ and four other priorities instead the structure of the real page stays`, () => {
    const text = printed.reduce((page, phrase, index) => page.replaceAll(phrase, words[index]!), real)
    assert.equal(shapeOf(recogniseText(text), kindLevel), shapeOf(recogniseText(real), kindLevel))
  })
}
