import type { Audience } from '../../kit/base/audience.ts'
import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'
import { fieldLabels } from './element.texts.ts'
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

export const audienceNames: Readonly<Record<Audience, string>> = {
  draft: 'alleen de eigen organisatie',
  holders: 'de deelnemers van het plan',
  officials: 'alle organisaties in de regio',
  public: 'iedereen',
  restricted: 'een benoemde kring',
}

/** What may stand at the end of a link. */
const endNames = { ...kindNames, plan: 'plan' }

export const planSays = {
  startPlan: {
    title: 'Plan beginnen',
    help: 'Een nieuw plan is een concept van uw organisatie. Anderen zien het pas als u het deelt.',
    button: 'Plan beginnen',
    done: 'Het plan is begonnen.',
  },
  revisePlan: {
    title: 'Plan wijzigen',
    help: 'Titel, periode, en wat u leerde van het plan hiervoor.',
    button: 'Bewaren',
    done: 'Het plan is gewijzigd.',
  },
  sharePlan: {
    title: 'Plan delen',
    help: 'U deelt het plan met alles wat uw organisatie erin schreef. Versmallen kan daarna alleen bij besluit.',
    button: 'Delen',
    done: 'Het plan is gedeeld.',
  },
  addHolder: {
    title: 'Deelnemer toevoegen',
    help: 'Een deelnemer ziet wat voor deelnemers is, en schrijft zijn eigen onderdelen in het plan.',
    button: 'Toevoegen',
    done: 'De deelnemer is toegevoegd.',
  },
  listPlans: { title: 'Plannen', help: 'Alle plannen die u mag zien.' },
  planOfBody: {
    title: 'Plannen van een organisatie',
    help: 'De plannen waaraan een organisatie deelneemt, voor zover u die mag zien.',
  },
  heldPlan: {
    title: 'Plan van een organisatie',
    help: 'Wat een organisatie in een plan zelf vaststelt, deelt en van boven overneemt.',
  },
  outline: {
    title: 'Overzicht van een plan',
    help: 'Wat in een plan staat en hoe het samenhangt, zonder toelichtingen en passages.',
  },
  about: { title: 'Kenmerken van een plan', help: 'Wat een plan van zichzelf zegt, zonder wat erin staat.' },
  search: { title: 'Zoeken', help: 'Zoekt in titels, toelichtingen en passages, voor zover u die mag zien.' },
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
    why: 'Het begin is {startsOn} en het einde zou {endsOn} zijn: de eerste dag waarop het niet meer geldt.',
    next: 'Draai de twee om, of verbeter een van beide.',
    fields: ['endsOn'],
  },
  'plan.follows-itself': {
    title: 'Een plan volgt niet op zichzelf',
    why: 'U koos dit plan als zijn eigen voorganger.',
    next: 'Kies een ander plan, of laat het veld leeg.',
    fields: ['predecessor'],
  },
  'plan.field-not-of-kind': {
    title: 'Dit soort onderdeel heeft die velden niet',
    why: 'Bij dit soort onderdeel ({kind}) horen deze velden niet: {fields}.',
    next: 'Laat ze weg, of kies een ander soort.',
    names: { kind: kindNames, fields: fieldLabels },
  },
  'plan.parent-not-fit': {
    title: 'Het past niet onder dit onderdeel',
    why: 'In een plan staat dit soort onderdeel ({kind}) niet onder dat soort onderdeel ({parent}).',
    next: 'Kies een ander onderdeel om het onder te zetten.',
    fields: ['under'],
    names: { kind: kindNames, parent: kindNames },
  },
  'plan.holder-adds-local': {
    title: 'In dit plan zet u alleen lokale onderdelen',
    why: 'Wat gezamenlijk is, schrijft de organisatie die dit plan bijhoudt. Een deelnemer zet er zijn eigen, lokale onderdelen in.',
    next: 'Kies het niveau lokaal, of vraag het aan de organisatie die het plan bijhoudt.',
    fields: ['level'],
  },
  'plan.level-not-of-body': {
    title: 'Dit niveau past niet bij de organisatie',
    why: 'Lokaal is van één gemeente, en wat van een basisteam is, schrijft het basisteam. Geen organisatie beslist voor een andere.',
    next: 'Kies het niveau van de organisatie zelf of een ruimer niveau, of laat de organisatie van wie het is het zelf opschrijven.',
    fields: ['level'],
  },
  'plan.level-is-settled': {
    title: 'Het niveau ligt vast',
    why: 'Anderen zagen dit onderdeel op het niveau {level}, of er rust een trekker of een verband op dat niveau.',
    next: 'Laat het niveau staan, of maak een nieuw onderdeel dat dit vervangt.',
    fields: ['level'],
    names: { level: levelNames },
  },
  'plan.nothing-changed': {
    title: 'Er is niets veranderd',
    why: 'Wat u stuurde is gelijk aan wat er staat.',
    next: 'Wijzig iets, of ga terug.',
  },
  'plan.already-shared': {
    title: 'Het is al gedeeld',
    why: 'Het is al zichtbaar voor: {audience}. Smaller maken kan niet: wie het zag, heeft het gezien.',
    next: 'Kies een ruimere kring, of ga terug.',
    fields: ['audience'],
    names: { audience: audienceNames },
  },
  'plan.plan-is-narrower': {
    title: 'Het plan zelf is nog niet zo ruim gedeeld',
    why: 'Het plan is zichtbaar voor: {audience}. Een onderdeel kan niet ruimer zijn dan zijn plan.',
    next: 'Deel eerst het plan, of kies een smallere kring.',
    mend: 'plan.share-plan',
    fields: ['audience'],
    names: { audience: audienceNames },
  },
  'plan.others-have-seen': {
    title: 'Anderen hebben dit al gezien',
    why: 'Het was zichtbaar voor: {audience}. Wat anderen zagen verdwijnt niet stil uit een plan.',
    next: 'Leg een besluit vast om het te laten vervallen.',
    names: { audience: audienceNames },
  },
  'plan.only-priority-has-lead': {
    title: 'Alleen een prioriteit heeft een trekker',
    why: 'Andere onderdelen hebben een eigenaar of een bijdrage per organisatie.',
    next: 'Wijs de trekker aan bij de prioriteit waar dit onder hangt.',
  },
  'plan.local-has-owner': {
    title: 'Een lokale prioriteit heeft een eigenaar',
    why: 'De eigenaar is de organisatie waarvan zij is; een trekker beweegt iets van meer organisaties.',
    next: 'Er hoeft niets te gebeuren.',
  },
  'plan.lead-not-holder': {
    title: 'Deze organisatie doet niet mee aan het plan',
    why: 'Een trekker en een plaatsvervanger zijn deelnemers van het plan.',
    next: 'Kies een deelnemer, of voeg de organisatie eerst toe.',
    mend: 'plan.add-holder',
    fields: ['lead'],
  },
  'plan.holds-already': {
    title: 'Deze organisatie doet al mee',
    why: 'Zij staat al bij de deelnemers van dit plan.',
    next: 'Er hoeft niets te gebeuren.',
    fields: ['holder'],
  },
  'plan.holds-it-already': {
    title: 'Dit plan houdt het al vast',
    why: 'Een onderdeel staat één keer in een plan.',
    next: 'Er hoeft niets te gebeuren.',
  },
  'plan.local-elsewhere': {
    title: 'Dit is een lokaal onderdeel van een ander',
    why: 'Een plan neemt over wat boven staat. Wat lokaal is, blijft bij de organisatie waarvan het is.',
    next: 'Maak een eigen onderdeel, en leg een verband als beide op elkaar lijken.',
  },
  'plan.own-element': {
    title: 'Dit is een eigen onderdeel van dit plan',
    why: 'Overnemen en loslaten gaat over onderdelen van een ander plan.',
    next: 'Wijzig het onderdeel zelf, of trek het concept terug.',
    mend: 'plan.withdraw-element',
  },
  'plan.nothing-to-answer': {
    title: 'Hier is niets te beantwoorden',
    why: 'Boven is niets gewijzigd sinds uw laatste antwoord.',
    next: 'Ga terug naar het plan.',
  },
  'plan.reason-needed': {
    title: 'Schrijf een reden',
    why: 'Wie aanpast of niet overneemt, zegt waarom.',
    next: 'Vul de reden in.',
    fields: ['reason'],
  },
  'plan.own-words-needed': {
    title: 'Schrijf hoe het hier luidt',
    why: 'Een eigen invulling heeft een eigen tekst.',
    next: 'Vul de eigen tekst in.',
    fields: ['title'],
  },
  'plan.after-not-here': {
    title: 'Dat onderdeel staat niet in dit plan',
    why: 'U koos een plaats na een onderdeel dat hier niet (meer) staat.',
    next: 'Kies een ander, of laat het leeg voor achteraan.',
    fields: ['after'],
  },
  'plan.no-room-here': {
    title: 'Hier past niets tussen',
    why: 'Op deze plaats staan twee onderdelen van andere organisaties vlak na elkaar, en hun volgorde is niet aan u.',
    next: 'Kies een andere plaats.',
    fields: ['after'],
  },
  'plan.link-not-fit': {
    title: 'Dit verband past niet',
    why: 'Een verband ‘{kind}’ gaat niet van {from} naar {to}.',
    next: 'Kies een ander verband of een ander onderdeel.',
    fields: ['to'],
    names: { kind: linkNames, from: endNames, to: endNames },
  },
  'plan.link-far-hidden': {
    title: 'Uw collega’s zien het andere onderdeel niet',
    why: 'Het is nog niet gedeeld met de organisatie waarvan dit onderdeel is. Een verband is er voor wie beide einden ziet.',
    next: 'Laat het andere onderdeel eerst delen, en leg dan het verband.',
    fields: ['to'],
  },
  'plan.link-there': {
    title: 'Dit verband is er al',
    why: 'Hetzelfde verband tussen dezelfde twee staat één keer.',
    next: 'Er hoeft niets te gebeuren.',
  },
  'plan.link-too-many': {
    title: 'Dit verband is er al naar een ander',
    why: 'Van ‘{kind}’ kan er hier {most} zijn.',
    next: 'Haal het andere verband eerst weg.',
    mend: 'plan.unlink',
    names: { kind: linkNames },
  },
  'plan.link-in-circle': {
    title: 'Zo ontstaat een kring',
    why: 'Wat u kiest hangt zelf al van dit onderdeel af.',
    next: 'Kies een ander onderdeel.',
    fields: ['to'],
  },
  'plan.link-gone': {
    title: 'Dit verband is al weg',
    why: 'Iemand haalde het eerder weg.',
    next: 'Er hoeft niets te gebeuren.',
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
  LeadAppointed: () => 'wees een trekker aan',
  LinkWritten: (event: LinkWritten) =>
    event.state === 'live'
      ? `legde een verband: ${linkNames[event.kind]}`
      : `haalde een verband weg: ${linkNames[event.kind]}`,
}
