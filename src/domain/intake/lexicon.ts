import type { NodeKind } from './recognised.ts'

/**
 * The general words of Dutch safety plans by which headings and lists are understood. All words stand as `plainWords` gives them:
 * small letters, no accents, no apostrophes. No place, no sentence of one document: what helps only one page does not belong here.
 */

/** What a heading or the sentence before a list says will follow: many of them, or one. */
export const kindWords: Readonly<Record<string, { readonly kind: NodeKind; readonly isOne?: true }>> = {
  trend: { kind: 'trend', isOne: true },
  trends: { kind: 'trend' },
  ontwikkeling: { kind: 'trend', isOne: true },
  ontwikkelingen: { kind: 'trend' },
  trendanalyse: { kind: 'trend' },
  uitgangspunt: { kind: 'principle', isOne: true },
  uitgangspunten: { kind: 'principle' },
  principe: { kind: 'principle', isOne: true },
  principes: { kind: 'principle' },
  kernwaarden: { kind: 'principle' },
  prioriteit: { kind: 'priority', isOne: true },
  prioriteiten: { kind: 'priority' },
  veiligheidsprioriteiten: { kind: 'priority' },
  hoofdprioriteiten: { kind: 'priority' },
  speerpunt: { kind: 'priority', isOne: true },
  speerpunten: { kind: 'priority' },
  thema: { kind: 'priority', isOne: true },
  themas: { kind: 'priority' },
  hoofdthemas: { kind: 'priority' },
  veiligheidsthemas: { kind: 'priority' },
  focusthemas: { kind: 'priority' },
  kernthema: { kind: 'priority', isOne: true },
  hoofdthema: { kind: 'priority', isOne: true },
  veiligheidsthema: { kind: 'priority', isOne: true },
  focusthema: { kind: 'priority', isOne: true },
  deelthema: { kind: 'line', isOne: true },
  deelthemas: { kind: 'line' },
  zwaartepunt: { kind: 'priority', isOne: true },
  zwaartepunten: { kind: 'priority' },
  focusgebied: { kind: 'priority', isOne: true },
  focusgebieden: { kind: 'priority' },
  focuspunten: { kind: 'priority' },
  kernopgave: { kind: 'priority', isOne: true },
  kernopgaven: { kind: 'priority' },
  veiligheidsopgaven: { kind: 'priority' },
  kernprioriteit: { kind: 'priority', isOne: true },
  hoofdprioriteit: { kind: 'priority', isOne: true },
  veiligheidsveld: { kind: 'priority', isOne: true },
  veiligheidsvelden: { kind: 'priority' },
  programmalijn: { kind: 'priority', isOne: true },
  aandachtsgebied: { kind: 'priority', isOne: true },
  aandachtsgebieden: { kind: 'priority' },
  pijler: { kind: 'priority', isOne: true },
  pijlers: { kind: 'priority' },
  opgave: { kind: 'priority', isOne: true },
  opgaven: { kind: 'priority' },
  programmalijnen: { kind: 'priority' },
  lijn: { kind: 'line', isOne: true },
  spoor: { kind: 'line', isOne: true },
  sporen: { kind: 'line' },
  lijnen: { kind: 'line' },
  actielijn: { kind: 'line', isOne: true },
  actielijnen: { kind: 'line' },
  actiepunt: { kind: 'line', isOne: true },
  actiepunten: { kind: 'line' },
  accenten: { kind: 'line' },
  doel: { kind: 'goal', isOne: true },
  doelen: { kind: 'goal' },
  doelstelling: { kind: 'goal', isOne: true },
  doelstellingen: { kind: 'goal' },
  hoofddoel: { kind: 'goal', isOne: true },
  hoofddoelen: { kind: 'goal' },
  subdoel: { kind: 'goal', isOne: true },
  subdoelen: { kind: 'goal' },
  ambitie: { kind: 'goal', isOne: true },
  ambities: { kind: 'goal' },
  effect: { kind: 'goal', isOne: true },
  effecten: { kind: 'goal' },
  actie: { kind: 'action', isOne: true },
  acties: { kind: 'action' },
  maatregel: { kind: 'action', isOne: true },
  maatregelen: { kind: 'action' },
  activiteit: { kind: 'action', isOne: true },
  activiteiten: { kind: 'action' },
  inspanning: { kind: 'action', isOne: true },
  inspanningen: { kind: 'action' },
  interventies: { kind: 'action' },
  afspraken: { kind: 'action' },
  actieafspraken: { kind: 'action' },
  prestatie: { kind: 'action', isOne: true },
  prestaties: { kind: 'action' },
  stappen: { kind: 'action' },
  vervolgstappen: { kind: 'action' },
  projecten: { kind: 'action' },
}

/** Ends of compounds that announce the same as the word alone: *beleidsdoelen*, *kernprioriteiten*. */
export const kindEndings =
  /(?:prioriteiten|speerpunten|doelen|doelstelling|doelstellingen|maatregelen|themas|uitgangspunten)$/

/** The same for one of them: *beleidsdoel*, *veiligheidsprioriteit*. */
export const oneEndings = /(?:prioriteit|speerpunt|doel|maatregel|opgave|pijler|thema)$/

/** Compounds that mean something else. */
export const otherCompounds =
  /^(?:jaar|woning|bouw|noodmaatregel|dwang|straf|bezuinigings|bestuurs|onderzoeks|spaar|reis|einddoel)/

/** Words that may stand before the word of kind in a heading without changing what follows. */
export const headingFillers = new Set(
  `de het een en of onze ons wij we zijn welke deze die dit in voor van op per beoogd beoogde beoogen gewenst gewenste gesteld
  gestelde concreet concrete strategisch strategische inhoudelijk inhoudelijke operationeel operationele belangrijk belangrijke
  belangrijkste voornaamste algemeen algemene nieuw nieuwe actueel actuele relevante kort korte overkoepelend overkoepelende
  gekozen benoemde voorgestelde vastgestelde geprioriteerde centraal centrale leidend leidende maatschappelijk maatschappelijke
  integraal integrale bestuurlijk bestuurlijke twee drie vier vijf zes zeven acht negen tien hoofdstuk deel onderdeel
  gezamenlijk gezamenlijke gemeenschappelijk gemeenschappelijke gedeeld gedeelde bovenlokaal bovenlokale regionaal regionale
  landelijk landelijke nationaal nationale lokaal lokale gemeentelijk gemeentelijke districtelijk districtelijke eigen smart
  trends ontwikkelingen doelen ambities prioriteiten acties themas`.split(/\s+/),
)

/**
 * Headings that are a question or a fixed phrase. Matched on the plain words of the whole heading. Under a *direction* stand lines as well
 * as actions: each item says by its form which it is.
 */
export const kindPhrases: readonly (readonly [RegExp, NodeKind | 'direction'])[] = [
  [
    /^(?:hier|daar)?(?:op )?zetten (?:we|wij) (?:ons )?(?:in op|op in|voor in|in)$|^(?:onze |de )?inzet op .{0,60}$/,
    'direction',
  ],
  [/^(?:de |onze )?koers$/, 'direction'],
  [
    /^(?:wat|welke \p{L}+) (?:(?:we|wij|de gemeente|de raad|willen|wilden|wil|moet|gaan|er) ){0,4}.{0,20}\bbereik\p{L}+\b.{0,20}$/u,
    'goal',
  ],
  [/^wat (?:we|wij) willen(?: zien| voor .{2,30})?$/, 'goal'],
  [/^wat (?:willen|wilden|wil) (?:we|wij|de gemeente|de raad)\b.{0,20}$/, 'goal'],
  [/^waar willen (?:we|wij) (?:staan|zijn|uitkomen)\b.{0,20}$/, 'goal'],
  [
    /^waar (?:willen|gaan|werken|staan) (?:we|wij)\b.{0,12}\b(?:naartoe|naar toe|heen|aan|voor|over \p{L}+ jaar)$/u,
    'goal',
  ],
  [
    /^wat (?:is|zijn|was|waren) (?:het|de|ons|onze) (?:doel|doelen|ambitie|ambities|gewenste situatie|opbrengst)$/,
    'goal',
  ],
  [/^(?:dit|dat|daar|hier|waar) (?:willen|gaan) (?:we|wij) (?:bereiken|naartoe|naar toe|voor)$/, 'goal'],
  [
    /^(?:beoogd|gewenst|beoogde|gewenste|verwacht|verwachte) (?:resultaat|resultaten|situatie|effect|effecten|opbrengst|opbrengsten)\b/,
    'goal',
  ],
  [/^resulta(?:at|ten)$|^resultaat (?:in |eind )?20\d\d$/, 'goal'],
  // Whoever it is that does it: *Wat doet de regio?*, *Wat de politie gaat doen*.
  [/^wat (?:doet|doen|deed|deden) (?!u\b|je\b|jij\b|jullie\b).{2,40}$/, 'action'],
  [/^wat (?!u\b|je\b|jij\b|jullie\b)(?:\p{L}+ ){1,5}(?:(?:gaat|gaan) (?:doen|ondernemen)|doet|doen)$/u, 'action'],
  [/^wat (?:gaat|gaan) (?!u\b|je\b|jij\b|jullie\b)(?:\p{L}+ ){1,5}(?:doen|ondernemen)$/u, 'action'],
  [
    /^(?:wat|hoe|dit|dat|waarmee) (?:(?:gaan|doen|deden|pakken|ondernemen|zetten|hebben|willen|bereiken|lossen|gaat|doet) )(?:we|wij|de gemeente)\b.{0,40}$/,
    'action',
  ],
  [/^(?:wat|dit|dat) (?:we|wij|de gemeente)\b.{0,30}\b(?:doen|doet|gaan doen|aanpakken|ondernemen)$/, 'action'],
  [/^wat (?:we|wij|er) (?:(?:hebben|is|zijn|met elkaar) )*afgesproken\b.{0,40}$/, 'action'],
  [/^wat (?:is|zijn|wordt) (?:er|daarvoor|daar) .{0,20}(?:gedaan|nodig|uitgevoerd)$/, 'action'],
  [
    /^hoe (?:we|wij) (?:(?:dat|dit|het|ze|hieraan|daaraan) )?(?:aanpakken|gaan aanpakken|gaan doen|doen|bereiken|te werk gaan)$|^wat spr[ea]{1,2}ken (?:we|wij)\b.{0,20} af$/,
    'action',
  ],
  [/^hoe$/, 'action'],
  [/^(?:daarom|daarvoor|hiervoor|daartoe|hiertoe|concreet)(?: (?:gaan|doen) (?:we|wij)\b.{0,20})?$/, 'action'],
  [
    /^(?:zo|hoe) (?:werken|kiezen) (?:we|wij)(?: samen)?$|^(?:zo|hoe) (?:we|wij) (?:samen )?(?:werken|kiezen)$/,
    'principle',
  ],
  [/\bleidraad\b/, 'principle'],
  [
    /^(?:waar|waarop) (?:leggen|ligt|richten|zetten|geven) (?:we|wij|de) .{0,25}\b(?:nadruk|accent|accenten|focus|voorrang|op|in)\b.{0,10}$/,
    'priority',
  ],
  [/^waar (?:we|wij)\b.{0,30}\b(?:op inzetten|voor kiezen|op richten)$/, 'priority'],
  // *Iedere gemeente een eigen accent*, *Lokale accenten*: what each gemeente chose for itself.
  [
    /^(?:iedere|elke|per) gemeente\b.{0,20}\b(?:accent|accenten|keuze|speerpunt|prioriteit|eigen)\b.{0,10}$|^(?:lokale|eigen|gemeentelijke) (?:accent|accenten|keuze|keuzes|inkleuring)$/,
    'priority',
  ],
  [/^(?:de |onze |gezamenlijke )?(?:aanpak|inzet)(?: in \d{4})?$/, 'action'],
  [/^onze inzet(?: voor| in) .{0,60}$/, 'action'],
  [
    /^(?:onze|de) (?:kijk|blik) op .{3,40}$|^wat er (?:verandert|speelt|op ons af ?komt)$|^(?:trends|de wereld) om ons heen$/,
    'trend',
  ],
  [
    /^wat (?:zien (?:we|wij)|speelt er|speelt|komt er op ons af|verandert er|gebeurt er|valt op|is er veranderd|verandert)\b.{0,30}$|^wat (?:(?:ons|er) )?op(?:valt|viel)\b.{0,20}$/,
    'trend',
  ],
]

/**
 * Words with which a chapter begins that holds no elements of a plan: about the document, the organisation, the money, the law.
 * A heading counts as such when one of these is its first word that matters.
 */
export const chapterWords = new Set(
  `inleiding voorwoord vooraf vooruitblik leeswijzer inhoud inhoudsopgave samenvatting bijlage bijlagen colofon financien financieel
  financiele kosten middelen begroting budget organisatie governance samenwerking communicatie evaluatie monitoring monitor
  verantwoording terugblik terugkijken wettelijk wettelijke juridisch juridische wetgeving kader kaders beleidskader begrippen
  begrippenlijst afkortingen geld proces procesbeschrijving totstandkoming planning kaderstellende rollen sturing borging beleidscyclus cyclus slot
  vervolg conclusie conclusies besluit besluiten besluitvorming voorstel capaciteit privacy contact contactgegevens overig overige regulier reguliere
  basistaken risico risicos bronnen literatuur vastgesteld ondertekening relatie status positie uitvoering looptijd doelgroep
  participatie inspraak raadpleging kanttekeningen risicoparagraaf portefeuillehouder delen gerelateerd menu zoeken nieuws
  aanbevelingen aanbeveling zie lees vragen downloads links meedoen`.split(/\s+/),
)

/** Headings inside a chapter on one theme that describe it: they close nothing, and what stands under them is not wanted or done. */
export const facetWords = new Set(
  `aanleiding achtergrond analyse context situatie toelichting probleem probleemanalyse probleemstelling beeld veiligheidsbeeld
  cijfers feiten waarom definitie omschrijving beschrijving huidige stand indicator indicatoren betrokken partners partner
  trekker trekkers rol wat wie hoe`.split(/\s+/),
)

/** Questions that say nothing of what is wanted or done. They go before the phrases. */
export const otherQuestions =
  /^wat (?:doen|deden|gebeurt) (?:we|wij|er) (?:al|nu|reeds)\b|^waar staan (?:we|wij)(?: nu)?$|^waaraan\b|^(?:hoe|wat) (?:meten|weten|volgen|monitoren|kost|mag|heeft|betekent|is er aan de hand|is het probleem|is ondermijning)\b|^(?:waarom|wie|wanneer|met wie|voor wie)\b/

/** Headings of work that is done anyway, by the safety region, or by who reads it: statutory tasks, routine and advice make no node. */
export const routineHeadings =
  /^(?:onze |de )?(?:reguliere|doorlopende|lopende|wettelijke|vaste|basis) ?(?:taken|taak|werkzaamheden|werk|zaken|inzet|activiteiten|basistaken)\b|^(?:brandweer|rampenbestrijding|crisisbeheersing|brandweerzorg|veiligheidsregio)\b|^going concern\b|\b(?:kunt u|kan u|kun je|kunnen inwoners zelf|u zelf|uzelf|je zelf|jezelf)\b/

/** Of a heading or lead-in: what is listed here is by its own word not chosen. */
export const notChosen =
  /^wat .{2,30}\bniet (?:\p{L}+ ){0,2}(?:doen|doet|oppakken|meer doen)$|^(?:wat|dit) doe[nt]? .{2,20} niet\b.{0,15}$|\b(?:geen|niet|vervallen|voormalige|vorige|oude)\b.{0,40}\b(?:prioriteit|prioriteiten|kernprioriteit|speerpunt|speerpunten|thema|themas|kernthema|pijler|opgave|accent|geprioriteerd|geprioriteerde)\b|\b(?:overige|andere|brede)\b.{0,30}\b(?:prioriteit|prioriteiten|speerpunt|speerpunten|thema|themas|veiligheidsthemas|onderwerpen|accenten|aandachtspunten)\b/u

/** Lists that are about something else than the plan: after such a word nothing is proposed. */
export const otherListWords =
  /\b(?:partners|partijen|deelnemers|leden|aanwezig|vertegenwoordigd|bijlagen|bronnen|afkortingen|wetten|wetgeving|bestaat uit|contact|gegevens|telefoonnummers|links|lees ook|meer informatie)\b/

/** The five fields of Kernbeleid Veiligheid (VNG): a division of the subject, not a choice. They never make a priority by themselves. */
export const safetyFields: readonly RegExp[] = [
  /^veilige woon en leefomgeving$/,
  /^bedrijvigheid en veiligheid$/,
  /^jeugd en veiligheid$/,
  /^fysieke veiligheid$/,
  /^(?:integriteit en veiligheid|veiligheid en integriteit)$/,
]

/** Who calls a field so has chosen it: *Prioriteit 2: Jeugd en veiligheid*. A theme or field with a number may be the division itself. */
export const chosenWords = /prioriteit|speerpunt/

/** Other classes by which a budget is divided. */
export const officialClass =
  /^(?:deel)?programma(?:s|lijn)?\b(?! van)|^taakvelden?\b|^beleidsvelden?\b|^product(?:en)?\b|^paragraaf\b/

/** Number words as they stand before a word of kind. */
export const numberWords: readonly string[] = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
]

/** Verbs of something concrete that is done: a bullet that starts or ends with one is an action, also without a heading that says so. */
export const concreteVerbs = new Set(
  `organiseren opstellen uitvoeren deelnemen aanstellen houden plaatsen invoeren evalueren publiceren controleren trainen
  aanschaffen verspreiden bezoeken starten oprichten inrichten werven opleiden versturen ophangen overleggen inventariseren
  actualiseren aanleggen installeren uitbreiden uitrollen ontwikkelen maken opzetten meten onderzoeken afsluiten oefenen
  faciliteren subsidieren openen aanbieden vastleggen vaststellen herzien vernieuwen aansluiten aanwijzen bijscholen aanpassen inkopen bouwen koppelen verbouwen voorlichten benoemen verplaatsen verwijderen vervangen verlichten ophalen uitdelen uitreiken
  aanspreken bezorgen testen afzetten herinrichten screenen instellen opnemen afspreken voeren sluiten handhaven toezien registreren informeren adviseren`.split(
    /\s+/,
  ),
)

/** Verbs that do something where they end an item or stand inside it, and name a direction where they begin it: *Gastheren inzetten*. */
export const doingVerbs = new Set(
  `inzetten stellen geven bieden laten zetten brengen leggen nemen doen gaan benutten begeleiden ondersteunen intensiveren toepassen
  delen opbouwen doorontwikkelen bespreken beleggen meedoen`.split(/\s+/),
)

/** Words with which a direction begins: to do more or less of something, without saying how. Infinitives, and nouns made of verbs. */
export const directionWords = new Set(
  `voorkomen verstoren terugdringen aanpakken aanjagen stimuleren vergroten versterken verbeteren verhogen verminderen verlagen
  tegengaan bestrijden beperken bevorderen intensiveren signaleren ontmoedigen weren bewaken beheersen opsporen beschermen
  ondersteunen begeleiden verbinden samenwerken inzetten benutten doorontwikkelen delen zorgen krijgen bieden vormgeven
  reageren optreden monitoren opbouwen wegnemen opwerpen
  meer minder beter betere goed goede snel snelle vroeg vroege inzicht zicht aandacht inzet duidings
  voorkoming verstoring terugdringing aanpak vergroting versterking verbetering verhoging vermindering bestrijding beperking
  bevordering intensivering signalering vroegsignalering bewustwording bescherming ondersteuning begeleiding verbinding
  ontwikkeling opbouw preventie`.split(/\s+/),
)
