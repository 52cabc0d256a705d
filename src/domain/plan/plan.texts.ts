import type { Audience } from '../../kit/base/audience.ts'
import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/deed.ts'
import type { ElementAdded, ElementRevised, ElementShared, ElementWithdrawn } from './element.ts'
import type { ElementKind, Level, LinkKind, PlanKind } from './grammar.ts'
import type { Held } from './holding.ts'
import type { LinkWritten } from './link.ts'
import type { PlanRevised, PlanStarted } from './plan.ts'

export const levelNames: Readonly<Record<Level, string>> = {
  national: 'landelijk',
  region: 'regio',
  team: 'basisteam',
  local: 'lokaal',
}

export const planKindNames: Readonly<Record<PlanKind, string>> = {
  strategy: 'strategie',
  'safety-plan': 'integraal veiligheidsplan',
  'annual-plan': 'uitvoeringsplan',
  'national-agenda': 'landelijke agenda',
}

export const kindNames: Readonly<Record<ElementKind, string>> = {
  trend: 'trend',
  principle: 'uitgangspunt',
  priority: 'prioriteit',
  line: 'lijn',
  goal: 'doel',
  action: 'maatregel',
  'regular-work': 'doorlopend werk',
  indicator: 'indicator',
}

export const linkNames: Readonly<Record<LinkKind, string>> = {
  because: 'vanwege',
  'derives-from': 'volgt uit',
  'weighs-in': 'weegt mee',
  'accent-of': 'eigen invulling van',
  'same-as': 'hetzelfde als',
  serves: 'dient',
  'measured-by': 'gemeten met',
  replaces: 'vervangt',
  'carries-out': 'voert uit',
  'aligns-with': 'sluit aan op',
}

export const planSays = {
  startPlan: {
    title: 'Plan beginnen',
    help: 'Een nieuw plan is een concept van uw organisatie. Anderen zien het pas als u het deelt.',
    button: 'Plan beginnen',
    done: 'Het plan is begonnen.',
  },
  addElement: {
    title: 'Onderdeel toevoegen',
    help: 'Een nieuw onderdeel is een concept. Het staat in het plan zodra u het deelt.',
    button: 'Toevoegen',
    done: 'Toegevoegd als concept.',
  },
  showPlan: { title: 'Plan', help: 'Een plan met alles wat het bevat, voor zover u dat mag zien.' },
} satisfies Record<string, Says>

export const planRefusals = {
  'plan.not-your-plan': {
    title: 'U werkt niet aan dit plan',
    why: 'Alleen adviseurs en trekkers van de organisatie die dit plan bijhoudt, kunnen het wijzigen.',
    next: 'Vraag de beheerder van die organisatie om een rol, of doe een verzoek aan de trekker.',
  },
  'plan.not-your-body': {
    title: 'U kunt voor deze organisatie geen plan beginnen',
    why: 'Een plan begint bij een adviseur van de organisatie zelf.',
    next: 'Vraag de beheerder van de organisatie om de rol adviseur.',
  },
  'plan.period-ends-first': {
    title: 'De periode eindigt voor zij begint',
    why: 'Het plan begint in {startsOn} en zou eindigen in {endsOn}.',
    next: 'Draai de twee om, of verbeter een van beide.',
    fields: ['endsOn'],
  },
  'plan.field-not-of-kind': {
    title: 'Dit soort onderdeel heeft die velden niet',
    why: 'Bij {kind} horen deze velden niet: {fields}.',
    next: 'Laat ze weg, of kies een ander soort.',
  },
  'plan.parent-not-fit': {
    title: 'Het past niet onder dit onderdeel',
    why: 'Een {kind} staat niet onder een {parent}.',
    next: 'Kies een ander onderdeel om het onder te zetten.',
    fields: ['under'],
  },
} satisfies Record<string, RefusalText>

/** A sentence of the record for each event, after the name of who did it. */
export const planTells = {
  PlanStarted: (event: PlanStarted) => `begon het plan ‘${event.title}’`,
  PlanRevised: (event: PlanRevised) => `wijzigde het plan ‘${event.title}’`,
  HolderAdded: () => 'voegde een deelnemer aan het plan toe',
  ElementAdded: (event: ElementAdded) => `voegde ${kindNames[event.kind]} ‘${event.title}’ toe`,
  ElementRevised: (event: ElementRevised) => `wijzigde ${kindNames[event.kind]} ‘${event.title}’`,
  ElementShared: (event: ElementShared) =>
    `deelde ${kindNames[event.kind]} ‘${event.title}’ met ${audienceNames[event.audience]}`,
  ElementWithdrawn: (event: ElementWithdrawn) => `trok ${kindNames[event.kind]} ‘${event.title}’ terug`,
  Held: (event: Held) =>
    event.state === 'held' ? 'zette een onderdeel in het plan' : 'haalde een onderdeel uit het plan',
  LinkWritten: (event: LinkWritten) =>
    event.state === 'live'
      ? `legde een verband: ${linkNames[event.kind]}`
      : `haalde een verband weg: ${linkNames[event.kind]}`,
}

export const audienceNames: Readonly<Record<Audience, string>> = {
  draft: 'alleen de eigen organisatie',
  holders: 'de deelnemers van het plan',
  officials: 'alle organisaties in de regio',
  public: 'iedereen',
  restricted: 'een benoemde kring',
}
