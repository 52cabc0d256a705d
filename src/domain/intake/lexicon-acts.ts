import type { Act } from '../decision/outside-act.ts'
import type { RecognisedLinkKind } from './recognised.ts'

/** Last part of words that name a plan; the whole word may be a compound: *veiligheidsstrategie*, *uitvoeringsprogramma*. */
export const planEndings =
  /(?:plan|plannen|strategie|agenda|nota|visie|programma|beleid|kompas|beleidskader|koersdocument|koers|aanpak|convenant|akkoord|pact)$/

/** Of these words a text uses most for something else than a plan: only with its years one names a plan. */
export const namesPlanWithYears = /(?:koers|aanpak|convenant|akkoord|pact|beleidskader)$/

/** Short names of plans on safety. */
export const planShortNames = new Set(['ivp', 'ivb', 'jup', 'ivps', 'uvp'])

/** Word ends that look like a plan but are something else. */
export const notPlans = new Set(
  `voortgangsplan bestemmingsplan stappenplan draaiplan dagplan agenda raadsagenda nota programma visie beleid plattegrondplan
  omgevingsplan omgevingsvisie woonvisie begrotingsprogramma coalitieprogramma collegeprogramma verkiezingsprogramma raadsprogramma
  personeelsbeleid evenementenbeleid parkeerbeleid perspectiefnota voorjaarsnota kadernotas`.split(/\s+/),
)

/** Words before the name of a plan that belong to it. */
export const planAdjectives = new Set(
  `integraal integrale regionaal regionale landelijk landelijke nationaal nationale lokaal lokale gezamenlijk gezamenlijke
  gemeentelijk gemeentelijke districtelijk districtelijke meerjarig meerjarige concept nieuw nieuwe bovenlokaal bovenlokale
  intergemeentelijk intergemeentelijke strategisch strategische`.split(/\s+/),
)

/** Words after the name of a plan that tell whose it is or what it is about, when a name, a year or a theme follows. */
export const planConnectives = new Set(
  `van voor de het en & – - , in op aan bij met der den 's ’s over basisteam gemeente gemeenten district regio eenheid politie-eenheid
  politieregio samenwerkende aanpak bestrijding tegengaan tot`.split(/\s+/),
)

/** Words that make a compound or phrase a plan on safety. */
export const planSubjects =
  /(?<!be)veilig|basisteam|politie|openbare|orde|ondermijn|crimin|cyber|overlast|\boov\b|mensenhandel|jeugdgroep|drugs|\bivp\b/

/** A name of a plan right after these is the name of an office or a subject, not of a plan. */
export const notBeforePlans = new Set([
  'bureau',
  'team',
  'afdeling',
  'taskforce',
  'werkgroep',
  'stuurgroep',
  'portefeuille',
])

/** A title of a plan with one of these in it is a budget or an account: it speaks of plans, but is none. */
export const budgetWords =
  /\b(?:begroting|beleidsbegroting|programmabegroting|jaarrekening|jaarverslag|jaarstukken|voorjaarsnota|perspectiefnota|najaarsnota|rapportage|bestuursrapportage|voorjaarsrapportage)\b/

/** What a paper is called that is no plan: as a title it names no priority, whatever it is about. */
export const paperWords =
  /^(?:\p{L}*brief|\p{L}*memo|\p{L}*notitie|\p{L}*verslag|\p{L}*rapportage|\p{L}*bericht|\p{L}*voorstel|\p{L}*besluit|presentatie|startnotitie)\b/u

/** Under these a paper for a raad argues: a heading there is a claim and names no theme. */
export const argues =
  /^(?:argumenten|kanttekeningen|alternatieven|overwegingen|motivering|voorgesteld besluit|gevraagd besluit)\b/

/** Of a title: a list, a report or a letter on the plan that is named after it. */
export const reportWords =
  /^(?:onderwerp|betreft|bijlage|\p{L}*lijst|\p{L}*overzicht|\p{L}*kalender|acties?|werkblad|\p{L}*planning|voortgang|\p{L}*rapportage|\p{L}*bericht|stand van zaken|terugblik|(?:tussen)?evaluatie|herijking|monitor|uitvoering|actualisatie|samenvatting|presentatie|concept|ontwerp)(?:[:,]? (?:stand van zaken|voortgang|uitvoering|acties|en|herijking|bij|van|op|over|uit|voor|tot|het|de|ons|onze|concept|ontwerp|uitvoering|doelen|prioriteiten|afspraken|maatregelen|\d{4}|eerste|tweede|derde|vierde|kwartaal|halfjaar))*(?!\p{L})/iu

/** How a text that is no plan itself says which plan it is about. */
export const aboutPlanCues =
  /\b(?:uitvoering|uitwerking|voortgang|stand van zaken|onderdeel|vervolg|bijlage) (?:te geven )?(?:van|aan|op|bij)\b|\bsta(?:at|an) (?:beschreven |te lezen )?in\b|\b(?:vastgelegd|beschreven|opgenomen|benoemd) in\b|\b(?:op basis van|volgens|vanuit|conform)\b|\bin (?:het|de|ons|onze)\b/i

/** How a text tells that an organ did something. `when` must also be there: a participle alone may tell of the future. */
export const actCues: readonly { readonly act: Act; readonly cue: RegExp }[] = [
  {
    act: 'offer',
    cue: /\bter (?:vaststelling|besluitvorming|instemming)\b.{0,60}\b(?:aangeboden|voorgelegd|gezonden)\b/i,
  },
  {
    act: 'offer',
    cue: /\b(?:aangeboden|voorgelegd|toegezonden) aan (?:de |het )?(?:gemeenteraad|gemeenteraden|raad|raden|college)\b/i,
  },
  {
    act: 'offer',
    cue: /\baan (?:de |het )?(?:gemeenteraad|gemeenteraden|raad|raden|college)\b.{0,40}\b(?:aangeboden|voorgelegd|toegezonden)\b/i,
  },
  {
    act: 'offer',
    cue: /\bb(?:ood|oden)\b.{0,160}\b(?:ter (?:vaststelling|besluitvorming|instemming) aan\b|aan\b.{0,60}\bter (?:vaststelling|besluitvorming|instemming)\b)/i,
  },
  {
    act: 'agree',
    cue: /\bingestemd\b|\bstem(?:de|den|t|men)\b.{0,80}\bin(?: met\b|[.,;]|$)|\bakkoord (?:gegaan|gegeven)\b|\bging(?:en)?\b.{0,60}\bakkoord\b/i,
  },
  // Who takes note of an evaluation or of progress does so of that. The name of a plan is covered with the letter x by then.
  {
    act: 'take-note',
    cue: /\bkennis ?(?:van )?genomen\b|\bn(?:am|amen|eemt|emen) kennis\b|\bn(?:am|amen|eemt|emen)\b.{0,60}\bkennis van (?:het |de |dit |deze |ons |onze )?(?:\p{L}+e )?(?:x{3}|\p{L}*(?:plan|strategie|agenda|nota|programma)\b)/iu,
  },
  {
    act: 'give-views',
    cue: /\bzienswijzen?\b.{0,40}\b(?:gegeven|ingediend|ingebracht|naar voren gebracht)\b|\b(?:gaf|gaven|diende|dienden)\b.{0,60}\bzienswijzen?\b/i,
  },
  { act: 'ratify', cue: /\bbekrachtigd\b|\bbekrachtig(?:de|den|t)\b/i },
  { act: 'adopt', cue: /\bbesluit(?:en)?\b.{0,60}\bvast te stellen\b/i },
  {
    act: 'adopt',
    cue: /\bvastgesteld\b(?! (?:kader|kaders|beleid))|\bst(?:elde|elden|elt|ellen)\b.{0,140}\bvast\b|\bvaststelden?\b/i,
  },
  { act: 'decide', cue: /\bbesloten\b|\bbes(?:loot|loten|luit)\b.{0,40}\b(?:om|tot|dat)\b/i },
]

/** What tells that it happened: an auxiliary of the perfect or past tense, or a verb in the past or, in a headline, present tense. */
export const happened =
  /^(?:aldus |door (?:de |het )?[a-zà-ÿ ]{3,40} )?(?:versie [\d.]+\S? )?(?:definitief |unaniem )?(?:vastgesteld|aangeboden|bekrachtigd)\b|\b(?:is|zijn|heeft|hebben|hebt|werd|werden|had|hadden)\b|\b(?:stemde|stemden|stelde|stelden|bood|boden|vaststelden?|nam|namen|gaf|gaven|diende|dienden|besloot|ging|gingen|bekrachtigde|bekrachtigden|stelt|stemt|neemt|besluit)\b/i

/** A verb in the present tells an act in a headline, in minutes, or with its day; elsewhere it tells what an organ does by law. */
export const toldInPresent = /\b(?:stelt|stellen|stemt|stemmen|neemt|nemen|besluit|besluiten)\b/i

/** What tells that it did not happen, or not yet. */
export const notHappened =
  /\b(?:nog niet|niet|zal|zullen|moet|moeten|kan|kunnen|wil|willen|gaat|gaan|nadat|zodra|indien|als het|wanneer|wordt|worden|na vaststelling|verwacht|naar verwachting|voornemens|voorgesteld)\b/i

/** Organs that decide. The longest that fits is taken. */
export const organNames =
  '(?:regionaal (?:veiligheidscollege|bestuurlijk overleg|veiligheidsberaad|veiligheidsoverleg|veiligheidsbestuur)|veiligheidsberaad|bestuurlijk overleg|portefeuillehoudersoverleg|districtelijk veiligheidscollege|veiligheidscollege|college van burgemeester en wethouders|college van b&w|colleges? van b en w|basisteamdriehoek|gezagsdriehoek|regionaal driehoeksoverleg|driehoeksoverleg|driehoek|gemeenteraden|gemeenteraad|raadsvergadering|raden|raad|colleges|college|burgemeesters|burgemeester|stuurgroep|algemeen bestuur|dagelijks bestuur)'

/** How a text states that one plan goes with another. */
export const linkCues: readonly { readonly kind: RecognisedLinkKind; readonly cue: RegExp }[] = [
  {
    kind: 'carries-out',
    cue: /\b(?:geeft|geven|gaf|gegeven)\b.{0,140}\b(?:uitvoering|invulling) aan\b|\bis (?:de|een|het) (?:\p{L}+e )?(?:uitwerking|uitvoering|vertaling|invulling) van\b|\b(?:voert|voeren)\b.{0,80}\buit\b|\bwerk(?:t|en)\b.{0,80}\b(?:nader )?uit\b|\bter uitvoering van\b|\bis uitgewerkt in\b|\b(?:be)?hoort bij\b/iu,
  },
  {
    kind: 'aligns-with',
    cue: /\bsl(?:uit|uiten|oot)\b.{0,40}\baan (?:op|bij)\b|\baansluit(?:en|ing)?\b.{0,20}\b(?:op|bij)\b|\b(?:in lijn|in samenhang|afgestemd) (?:met|op)\b|\bis (?:gebaseerd|geent|geënt) op\b|\b(?:vloei|kom)(?:t|en) voort uit\b|\bbouw(?:t|en) voort op\b|\bpas(?:t|sen) (?:binnen|in)\b|\bin het verlengde van\b|\bgestoeld op\b|\bafgeleid van\b|\brekening (?:gehouden )?met\b|\bwe(?:gen|egt|gt)\b.{0,90}\bmee\b/i,
  },
]

/** How a text states the same from the other side: *De landelijke agenda is daarin meegewogen*. What is named before it is the other plan. */
export const reverseLinkCues: readonly { readonly kind: RecognisedLinkKind; readonly cue: RegExp }[] = [
  {
    kind: 'aligns-with',
    cue: /\b(?:is|zijn|wordt|worden|werd|werden) (?:daarin|hierin|daarbij|hierbij|in (?:dit|deze|ons|onze) \p{L}+) (?:meegewogen|meegenomen|verwerkt|betrokken)\b|\bvorm(?:t|en|de|den) (?:hiervoor |daarvoor |mede )?(?:de basis|het kader|het vertrekpunt|de grondslag)\b|\bis (?:daarom |ook |al )?(?:afgesproken|bepaald) dat\b|\b(?:zijn|is|hebben|heeft)\b.{0,70}\b(?:benoemd|vastgelegd|opgenomen|geformuleerd|gekozen|afgesproken)\b|\blig(?:t|gen) ten grondslag\b|\b(?:is|zijn) (?:daarbij |hierbij )?(?:leidend|richtinggevend|kaderstellend)\b/iu,
  },
]

/** Bodies that hold a plan, as they are named in running text. Groups of gemeenten are named by their number. */
export const bodyNames: readonly RegExp[] = [
  /\b(?:\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|\p{L}*tien|\p{L}+tig) (?:samenwerkende )?gemeenten\b/giu,
  /\bOpenbaar Ministerie\b|\bOM\b/gu,
  /\b(?:[Pp]olitie-?eenheid(?: \p{Lu}[\p{L}-]+)?|(?:[Nn]ationale )?[Pp]olitie)\b(?![-\p{L}])/gu,
  /\b(?:[Ww]aterschap|[Pp]rovincie|[Vv]eiligheidsregio|[Oo]mgevingsdienst) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu,
  /\bRIEC\b|\bBelastingdienst\b|\b\p{L}*[Pp]arket\b(?: \p{Lu}[\p{L}-]+)?|\b[Bb]randweer\b|\b[Vv]eiligheidshuis\b|\b[Ww]oningcorporaties\b/gu,
]

/** With which words the name of a body that may hold a plan begins. */
export const holderWords =
  /^(?:de |het )?(?:gemeente|politie|basisteam|district|eenheid|om|openbaar ministerie|parket|(?:woning)?corporatie|woonstichting|waterschap|provincie|veiligheidsregio|omgevingsdienst|welzijns\p{L}+|stichting)\b/u

/** What bodies do with a plan that is theirs. */
export const holdingCues =
  /\bnamens\b|\b(?:wij|we) zijn (?:de|het)\b|\bis van (?:de|het|onze)\b|\bsamenwerkingsverband\b|\bvorm(?:t|en) (?:samen|gezamenlijk|met elkaar)\b|\bsamenwerking (?:van|tussen)\b|\bge(?:eft|ven)\b.{0,120}\b(?:gevolg|invulling|uitvoering)\b|\b(?:gevolg|invulling|uitvoering) (?:te geven )?aan\b|\b(?:opgesteld|gemaakt|ontwikkeld|ondertekend|geschreven)\b|\bst(?:ellen|elden|elt)\b.{0,60}\bop\b|\b(?:maken|maakten|schreven|schrijven|dragen|voeren|ondertekenden) (?:samen |gezamenlijk |dit |het |de |deze )|\bslaan de handen ineen\b|\bbundelen\b|(?:plan|strategie|agenda|programma|nota) van (?:de |het )?/i
