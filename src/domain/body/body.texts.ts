import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'
import type { BodyAdded, BodyChanged } from './body.ts'
import type { BodyKind } from './body-words.ts'

export const bodyKindNames: Readonly<Record<BodyKind, string>> = {
  region: 'regio',
  police: 'politie',
  prosecutor: 'Openbaar Ministerie',
  court: 'rechtbank',
  district: 'district',
  basisteam: 'basisteam',
  gemeente: 'gemeente',
  partner: 'ketenpartner',
  state: 'Rijk',
}

export const bodySays = {
  add: {
    title: 'Organisatie toevoegen',
    help: 'Iedereen ziet deze organisatie, en waar dit gelezen is. Een gemeente krijgt meteen haar raad, college en burgemeester.',
    button: 'Toevoegen',
    done: 'De organisatie is toegevoegd.',
  },
  addMany: {
    title: 'Lijst met organisaties overnemen',
    help: 'Plak een tabel met de namen van de kolommen op de eerste regel. Of alles wordt overgenomen, of niets.',
    button: 'Overnemen',
    done: 'De organisaties zijn toegevoegd.',
  },
  change: {
    title: 'Organisatie wijzigen',
    help: 'Een oud adres blijft de organisatie vinden.',
    button: 'Wijzigen',
    done: 'De organisatie is gewijzigd.',
  },
  list: { title: 'Organisaties', help: 'Alle organisaties, als boom: regio, districten, basisteams, gemeenten.' },
  show: {
    title: 'Organisatie',
    help: 'Een organisatie met haar organen, wat er deel van is, vroegere namen en adressen, en voor medewerkers haar contactpersonen.',
  },
  organs: {
    title: 'Organen',
    help: 'De organen van een of meer organisaties, met wat elk kan doen en waar dat op berust.',
  },
  named: { title: 'Namen van organisaties', help: 'Naam, soort en adres van een of meer organisaties.' },
  directory: { title: 'Adresboek', help: 'Naam, soort, adres en plaats van alle organisaties.' },
  byAddress: { title: 'Organisatie bij een adres', help: 'Welke organisatie dit adres heeft of had.' },
} satisfies Record<string, Says>

export const bodyRefusals = {
  'body.not-keeper': {
    title: 'U houdt deze organisaties niet bij',
    why: 'Organisaties, hun plaats en hun organen worden op één plek bijgehouden: door de beheerder van de regio.',
    next: 'Vraag de beheerder van de regio om dit toe te voegen of te wijzigen.',
  },
  'body.not-your-body': {
    title: 'U werkt niet voor deze organisatie',
    why: 'Een organisatie noemt haar eigen contactpersonen.',
    next: 'Vraag een adviseur, trekker of beheerder van die organisatie.',
  },
  'body.parent-unknown': {
    title: 'De organisatie erboven is niet bekend',
    why: '‘{name}’ zou onderdeel zijn van ‘{parent}’, en die staat er niet.',
    next: 'Voeg die eerst toe, of zet haar eerder in de lijst.',
    fields: ['partOf'],
  },
  'body.parent-not-fit': {
    title: 'Daar hoort deze organisatie niet onder',
    why: '‘{name}’ kan geen onderdeel zijn van ‘{parent}’.',
    next: 'Kies een andere organisatie, of laat het open als het niet bekend is.',
    fields: ['partOf'],
  },
  'body.ends-first': {
    title: 'De periode eindigt voor zij begint',
    why: 'De dag waarop het eindigt ligt voor de dag waarop het begint.',
    next: 'Draai de twee om, of verbeter een van beide.',
    fields: ['endsOn'],
  },
  'body.address-not-fit': {
    title: 'Zo kan een adres er niet uitzien',
    why: 'Het adres van ‘{name}’ bestaat uit kleine letters zonder accenten en cijfers, met een streepje ertussen.',
    next: 'Schrijf het bijvoorbeeld als wijk-bij-duurstede.',
    fields: ['address'],
  },
  'body.address-reserved': {
    title: 'Dit adres is van een andere pagina',
    why: '‘{address}’ is het adres van een pagina van Driehoek zelf.',
    next: 'Kies een ander adres voor ‘{name}’.',
    fields: ['address'],
  },
  'body.address-taken': {
    title: 'Dit adres is al gebruikt',
    why: 'Een andere organisatie heeft het adres ‘{address}’, of had het vroeger. Oude verwijzingen blijven daarheen gaan.',
    next: 'Kies een ander adres voor ‘{name}’.',
    fields: ['address'],
  },
  'body.nothing-changed': {
    title: 'Er is niets anders dan het was',
    why: 'Wat u verstuurde is precies wat er al staat.',
    next: 'Wijzig een veld, of ga terug.',
  },
  'body.nothing-to-add': {
    title: 'Er staat geen organisatie in de lijst',
    why: 'Onder de regel met de namen van de kolommen staat niets.',
    next: 'Zet elke organisatie op een eigen regel.',
    fields: ['list'],
  },
  'body.list-unreadable': {
    title: 'Een regel van de lijst is niet te lezen',
    why: 'Regel {row}: {wrong}',
    next: 'Verbeter die regel en verstuur de lijst opnieuw. Er is niets overgenomen.',
    fields: ['list'],
  },
  'body.organ-not-fit': {
    title: 'Dit orgaan hoort niet bij dit soort organisatie',
    why: 'Een orgaan besluit alleen voor een organisatie die zo’n orgaan kent.',
    next: 'Kies een ander orgaan, of ‘ander orgaan’.',
    fields: ['kind'],
  },
  'body.organ-there': {
    title: 'Dit orgaan staat er al',
    why: 'De organisatie heeft al een orgaan van deze soort met deze naam.',
    next: 'Geef het een eigen naam als het een ander orgaan is.',
    fields: ['name'],
  },
  'body.act-not-of-organ': {
    title: 'Dit orgaan kan dat niet doen',
    why: 'Geen orgaan besluit voor een ander. Dit soort orgaan heeft een van deze bevoegdheden niet.',
    next: 'Laat weg wat er niet bij hoort.',
    fields: ['competences'],
  },
} satisfies Record<string, RefusalText>

export const bodyTells = {
  BodyAdded: (event: BodyAdded) => `voegde ${bodyKindNames[event.kind]} ‘${event.name}’ toe`,
  BodyChanged: (event: BodyChanged) => `wijzigde ${bodyKindNames[event.kind]} ‘${event.name}’`,
}
