/**
 * What safety plans are about, as groups of roots that mean the same to a reader: a priority may be called *ondermijning* on one
 * page and *georganiseerde criminaliteit* on the next. A root is found anywhere in a word of `plainWords`, so that it also finds
 * compounds; `^` means at its start only.
 */
export const themes: Readonly<Record<string, readonly string[]>> = {
  undermining: [
    'ondermijn',
    '^georganiseerd',
    'onderwereld',
    'bovenwereld',
    'witwas',
    'geldstrom',
    'crimineel geld',
    'maffia',
    'motorclub',
    'motorbende',
    'ontwricht',
    '^zware misdaad',
    '^zware crimi',
  ],
  digital: [
    'cyber',
    'digita',
    '^online',
    'internet',
    'hacken',
    'hacks',
    '^hack',
    'phishing',
    'ransomware',
    'computer',
    '^ict',
    'informatiebeveilig',
  ],
  unrest: [
    'onrust',
    'ongenoegen',
    'onvrede',
    'polaris',
    'radicali',
    'extremis',
    'ordeverstor',
    'demonstrat',
    '^spanning',
    'rellen',
    'samenhang',
    'saamhorig',
    '^cohesie',
  ],
  care: [
    '^zorg$',
    '^zorg ',
    '^zorg en',
    'zorgveiligheid',
    'verward',
    'onbegrepen',
    '^ggz',
    'kwetsbar',
    '^kwetsba',
    'hulpverlen',
    'dakloo',
    'verslav',
  ],
  reporting: ['melding', 'aangift', '^melden', 'meldpunt', 'meldbereid', 'tiplijn'],
  trafficking: ['mensenhandel', 'uitbuit', 'mensensmokkel'],
  youth: ['jeugd', 'jonger', '^jong', 'minderjarig', 'schoolveilig'],
  burglary: [
    'inbraak',
    'inbraken',
    'vermogens',
    'diefstal',
    'diefstallen',
    'overval',
    'straatro',
    '^high impact',
    '^hic$',
    'heling',
  ],
  fraud: ['fraude', 'oplicht', 'babbeltruc'],
  violence: ['geweld', 'mishandel', 'femicide', 'wapen', 'steekpartij', 'explosie'],
  home: ['huiselijk', 'kindermishandel', 'partnergeweld'],
  nuisance: ['overlast', 'verloeder', 'leefba', 'vernieling', 'vandalis', 'woonoverlast', 'zwerfaf'],
  drugs: ['drug', 'hennep', 'coffeeshop', 'verdovend', 'narcotic', 'cocaine'],
  traffic: ['verkeer', 'te hard rijden', 'snelheidso'],
  events: ['evenement', 'uitgaan', '^horeca', 'nachtleven', 'jaarwisseling', 'voetbal', 'vuurwerk'],
  business: ['bedrijventerrein', 'winkel', 'ondernem', '^bedrijf', 'bedrijfs'],
  rural: ['buitengebied', 'platteland', 'landelijk gebied', 'vakantiepark', 'recreatiepark'],
  crisis: ['crisis', '^ramp', 'brandveilig', 'brandweer', 'overstrom', 'hoogwater'],
  integrity: ['integriteit', 'publieke taak', 'agressie', 'bibob', 'bedreig', 'intimidat'],
  sexual: ['zeden', 'seksueel', 'seksuele', 'prostitu'],
  asylum: ['asiel', 'vluchteling', 'migrant'],
  feeling: ['veiligheidsgevoel', 'veiligheidsbeleving', 'onveilig'],
  resilience: ['weerba'],
  neighbourhood: ['buurtprevent', 'wijkagent', 'buurtapp', 'wijkveilig'],
}

/** Themes of safety policy only. The other themes are also of youth, care, traffic or the economy. */
export const safetyThemes: readonly string[] = [
  'undermining',
  'trafficking',
  'burglary',
  'violence',
  'home',
  'drugs',
  'sexual',
  'feeling',
]

/** Words that say that a text is about safety at all, besides those themes. */
export const safetyRoots: readonly string[] = [
  '(?<!be)veilig',
  'crimin',
  'misdaad',
  'misdrij',
  'delict',
  'politie',
  'openbare orde',
  'handhav',
  'driehoek',
  'openbaar ministerie',
  'strafbaar',
  'strafrecht',
  'cyber',
  'aangift',
  'radicali',
  'ordeverstor',
]

/** Words of other policy of a gemeente: outside a plan on safety, a chapter that bears one of these and no word of safety is about that. */
export const otherPolicy =
  /\b(?:openbare ruimte|leefomgeving|schoon|bomen|boom|plantsoen\p{L}*|groen(?:onderhoud|voorziening\p{L}*)?|riol\p{L}+|riool\p{L}*|afval\p{L}*|milieu\p{L}*|wegonderhoud|wegen|fietspad\p{L}*|parkeren|parkeer\p{L}*|verkeersbord\p{L}*|sport\p{L}*|zwembad|cultu\p{L}+|muse\p{L}+|bibliothe\p{L}+|woningbouw|volkshuisvesting|duurzaam\p{L}*|verkeer|vervoer|mobiliteit|onderwijs|energie\p{L}*|klimaat\p{L}*|economi\p{L}+|toerisme|recreatie|dienstverlening|burgerzaken|belasting\p{L}*|onderwijshuisvesting|begraafplaats\p{L}*|zwerfdier\p{L}*|speeltuin\p{L}*|bestemmingsplan\p{L}*)\b/u

/**
 * Words that every other priority has too: they join no two priorities. They count a little, so that two texts without anything
 * else in common but these can still be told from two that share nothing.
 */
export const generalWords = new Set(
  `aanpak aanpakken bestrijding bestrijden tegengaan voorkomen voorkoming verminderen vermindering vergroten vergroting verhogen
  verhoging versterken versterking verbeteren verbetering bevorderen stimuleren terugdringen beperken gezamenlijk gezamenlijke samen
  samenwerken samenwerking gemeenschappelijk adequaat adequate reageren optreden inzet inzetten meer minder beter betere goed goede
  veilig veilige veiligheid criminaliteit criminele crimineel maatschappelijk maatschappelijke sociaal sociale samenleving
  verbinding verbindingen verbinden preventie preventief integraal integrale lokaal lokale regionaal regionale landelijk landelijke
  thema prioriteit prioriteiten speerpunt gemeente gemeenten inwoners onze ons burgers wijk wijken buurt buurten stad dorp omgeving
  aandacht focus nieuwe vormen vorm rond rondom gebied inclusief waaronder bewust bewuster bewustwording weerbaar weerbare
  leven wonen werken misdaad misdrijven delicten criminelen basisteam regio politie`.split(/\s+/),
)

/** Words without a meaning of their own. */
export const emptyWords = new Set(
  `de het een en of van voor in op met aan bij tot te ter ten om door over uit naar als dat die dit deze er is zijn wordt worden
  we wij ze zij u uw hun haar zijn niet geen ook wel dan nog al zo tussen tegen onder binnen buiten vanuit vanwege waar waarbij
  specifiek toegevoegd nemen neemt willen wil gaan gaat kan kunnen zal zullen moet moeten heeft hebben per elke elk iedere ieder
  hier daar hierbij daarbij onderwerp gebied`.split(/\s+/),
)
