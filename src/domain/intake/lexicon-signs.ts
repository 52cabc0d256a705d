import { latinPattern } from './latin-pattern.ts'
import { agent, article, doing, done, going, people, still, tail } from './lexicon-agents.ts'

/**
 * Signs by which a sentence or an item shows that it tells what is wanted, what is done or what changes. No sign decides alone: `weigh` adds them up.
 * A sign may speak against a kind, with a weight below nought.
 */
export interface Sign {
  readonly name: string
  readonly for: 'goal' | 'action' | 'trend'
  readonly weight: number
  readonly cue: RegExp
}

const agentDoes = `${article}(?:\\p{L}+(?:e|al) )?${agent}${tail} (?:${doing}|${going} )`

const ofAction: readonly Row[] = [
  ['wie het doet, en een werkwoord van doen', 2, new RegExp(`^(?:${article}[\\p{L}-]+ en )?${agentDoes}`, 'iu')],
  [
    'een eigennaam, en een werkwoord van doen',
    2,
    new RegExp(`^(?!De |Het |Een |Elke |Alle |Geen )(?:\\p{Lu}[\\p{L}&’'-]+ ){2,3}(?!${still}\\b)${doing}`, 'u'),
  ],
  [
    'wij doen',
    2,
    new RegExp(
      `(?:^|, |: )(?:we|wij|samen) (?:${doing}|${going} )|(?<!\\p{L})(?!${still}\\b)\\p{Ll}{3,}en (?:we|wij)\\b`,
      'iu',
    ),
  ],
  [
    'een bepaling, een werkwoord van doen, en wie het doet',
    2,
    new RegExp(`^(?:\\S+ ){1,9}?${doing} ${article}${agent}(?![\\p{L}-])`, 'iu'),
  ],
  ['het wordt gedaan', 2, new RegExp(`\\b(?:wordt|worden)\\b.{1,140}?\\b${done}`, 'iu')],
  [
    'wij hebben het gedaan',
    2,
    new RegExp(
      `\\b(?:hebben|heeft) (?:we|wij|de \\p{L}+|het \\p{L}+)\\b.{3,120}\\b${done}|^${article}${agent}${tail} (?:hebben|heeft)\\b.{3,120}\\b${done}`,
      'iu',
    ),
  ],
  [
    'iets begint',
    3,
    /\b(?:start|starten|begint|beginnen|volgt) (?:er )?(?:een|de|het|\p{L}+e) (?:\p{L}+ )?\p{L}*(?:proef|pilot|training|campagne|onderzoek|project|cursus|programma|actie|aanpak|team|spreekuur)\b/iu,
  ],
  ['er komt iets', 3, /^er (?:komt|komen)\b|\b(?:komt|komen) er\b(?!.{0,30}\b(?:op af|bij)\b)/i],
  [
    'iemand krijgt hulp of bezoek',
    2,
    /\b(?:krijgt|krijgen)\b.{0,60}\b(?:bezoek|(?:\p{L}*training|uitleg|voorlichting|begeleiding|folder|brief|cursus|coach|buddy|les|lessen)\b)/iu,
  ],
  [
    'zo vaak',
    1,
    /\b(?:elk|elke|ieder|iedere|per|om de) (?:\p{L}+ )?(?:jaar|halfjaar|kwartaal|maand|maanden|week|weken|dag|schooljaar|seizoen|zomer|winter|avond|weekend)\b|\b(?:wekelijks|maandelijks|jaarlijks|tweejaarlijks|halfjaarlijks|dagelijks)e?\b|\b(?:een|één|twee|drie|vier|zes|acht|tien|\d+) ?(?:keer|maal|x)\b/iu,
  ],
  [
    'dan gebeurt het',
    1,
    /\b(?:voor- en najaar|voorjaar|najaar|zomer van|winter van|(?:eerste|tweede|derde|vierde) kwartaal|Q[1-4]|schooljaar|(?:van|tot|vanaf|in|per|voor) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\S*)/i,
  ],
  ['wie trekt', 3, /\b(?:trekkers?|actiehouder|uitvoerder|uitvoering door)\s?:\s/i],
  ['een mening', -2, /^(?:\S+ ){0,6}?(?:zou|zouden|kan|kunnen|moeten?|hoeft|hoeven|mag|mogen)\b/i],
  ['wij willen', -2, /\b(?:willen|wil|streven|streeft|hopen|beogen|ambitie)\b/i],
]

const isNotPassive = '(?:(?!\\b(?:wordt|worden)\\b).){0,70}?'

const ofGoal: readonly Row[] = [
  [
    'mensen, en hoe het voor hen is',
    2,
    new RegExp(
      `^(?:(?:alle|meer|onze|kwetsbare|jonge|kleine|de|het|elke|iedere|ieder|een) )*(?:${people}|[\\p{L}-]+(?: procent|helft) van de \\p{L}+)\\b(?:${isNotPassive}\\b(?:weten|weet|kennen|kent|durven|durft|voelen|voelt|herkennen|herkent|kunnen|zijn in staat|melden|meldt|zien eerder|blijven|zoeken|vertrouwen|krijgen (?:\\p{L}+ ){0,3}?(?:zorg|hulp|steun|gehoor)|ervaren|laten|lossen|gaan met|doen (?:vaker|eerder)|doen? (?:\\p{L}+ )?aangifte|komen niet|raken niet|zijn niet|hebben geen)\\b|.{0,70}?\\b(?:wordt|worden) (?:\\p{L}+ )?(?:herkend|geholpen|gehoord|beschermd|gezien)\\b)`,
      'iu',
    ),
  ],
  [
    'niemand, overal, geen',
    3,
    /^(?:geen|niemand|nergens)\b|^iedereen\b.{0,60}\b(?:is|staat|blijft|wordt|hoeft|voelt|heeft|krijgt|durft|weet)\b/i,
  ],
  [
    'zo is het dan',
    2,
    /\b(?:is|zijn)\b.{0,25}\b(?:beter|weerbaar|weerbaarder|veilig|veiliger|onaantrekkelijk|bestand tegen|op orde|in beeld|goed voorbereid|voorbereid op|toegerust|leefbaar|leefbaarder|prettig|in staat|zich bewust|alert)\b/i,
  ],
  [
    'er is geen',
    1,
    /\b(?:is|zijn|heeft|hebben|vallen|krijgen|vinden) (?:er )?(?:in \p{L}+ \p{L}+ )?geen\b|\bniet meer\b|\bgeen .{2,30} meer\b/iu,
  ],
  [
    'er is geen plaats',
    2,
    /\bgeen (?:plaats|ruimte|kans|voet aan de grond|verkeersdoden|slachtoffers|wachtlijst\p{L}*)\b/iu,
  ],
  [
    'een plek waar',
    2,
    /\b(?:is|zijn|blijft|wordt) een (?:\p{L}+ )?(?:plek|stad|dorp|wijk|regio|omgeving|straat|gebied|gemeente)\b,? (?:waar|waarin)\b/iu,
  ],
  [
    'daders, en niet',
    2,
    /^(?:drugs)?(?:criminelen|daders|dieven|inbrekers|oplichters|dealers|georganiseerde \p{L}+)\b.{0,50}\b(?:geen|niet|nergens|minder)\b/iu,
  ],
  [
    'aan het eind',
    2,
    /\baan het (?:eind|einde) van (?:de|deze) (?:planperiode|periode|looptijd|beleidsperiode|raadsperiode)\b|\bover (?:twee|drie|vier|vijf) jaar\b|\beind 20\d\d\b/i,
  ],
  [
    'naast hoe het nu is',
    2,
    /\((?:(?:in|nu|was|eind)\s?)?(?:19|20)\d\d\s?:|\b(?:nu|thans) (?:is|zijn) dat\b|\bin 20\d\d was dat\b|\((?:nu|was|nulmeting)\b|\b(?:dan nu|dan in 20\d\d)\b|\bten opzichte van 20\d\d\b/i,
  ],
  [
    'van zoveel naar zoveel, in de tegenwoordige tijd',
    2,
    /\b(?:daalt|stijgt|groeit|zakt|gaat)\b.{0,40}\b(?:naar|tot) (?:een |ten hoogste |ten minste |minstens |onder )?(?:de )?\d/i,
  ],
  [
    'een grens',
    1,
    /\b(?:ten minste|tenminste|minstens|minimaal|niet meer dan|ten hoogste|hoogstens|maximaal|hooguit|de helft|gehalveerd|verdubbeld|alle \d+|op hetzelfde peil)\b/i,
  ],
  [
    'meer of minder dan nu',
    1,
    /^(?:minder|meer|betere?|sneller|eerder|hoger|lager)\b|\b(?:eerder|veiliger|sneller|vaker|langer) (?:hulp|gaan|zoeken|dan nu)\b|\b(?:daalt|stijgt|dalen|stijgen)\b.{0,60}\bin 20\d\d\b/i,
  ],
  [
    'zo goed of zo snel wordt het gedaan',
    3,
    /^(?!.*\b(?:we|wij)\b).*\b(?:wordt|worden)\b.{1,60}?\b(?:sneller|snel|eerder|beter|altijd|binnen (?:een|één|twee|drie|vier|vijf|tien|\d+) (?:dag|dagen|werkdagen|week|weken|uur)|niet (?:meer|langer|harder|vaker)|zonder)\b/i,
  ],
  [
    'in de verleden tijd',
    -2,
    /\b(?:deed|deden|waren|had|hadden|werd|werden|kreeg|kregen|steeg|stegen|daalde|daalden|nam|namen|ging|gingen|bleef|bleven|liep|liepen|afgelopen|vorig jaar)\b/i,
  ],
  [
    'velen, soms',
    -2,
    /^(?:de meeste|veel|sommige|een deel|een aantal|vaak|soms|enkele)\b|\b(?:vaak|soms|dikwijls|nauwelijks|onvoldoende)\b/i,
  ],
]

const ofTrend: readonly Row[] = [
  [
    'een werkwoord van verandering',
    2,
    /\b(?:neemt|nemen|nam|namen)\b.{0,80}\b(?:toe|af)\b|\b(?:loopt|lopen|liep|liepen)\b.{0,80}\b(?:op|af|terug)\b(?! (?:de|het|een|deze|dit|onze|straat|school|hun|haar)\b)|\b(?:toeneemt|afneemt|toenemen|afnemen|toegenomen|afgenomen|oploopt|terugloopt|opgelopen|teruggelopen|toename|afname)\b|(?<!\p{L})(?:groei(?:t|en|de|den)(?! op)|gestegen|stijg(?:t|en)|steeg|stegen|gedaald|daalt|dalen|daalde|daalden|(?:verhard|verschuif|verander|verdwijn|verruw|verplaats|verdubbel|verdrievoudig|halveer)(?:t|te|ten|de|den)|(?:verplaatsen|verschuiven) zich|verschoof|verschuiven|verdwijnen|verharden|verruwen)(?!\p{L})|\b(?:raakt|raken)\b.{0,30}\b(?:uit beeld|achterop)\b|\buit beeld (?:raakt|raken)\b|\b(?:verdubbeld|verdrievoudigd|geworden|verschoven|veranderd|verhard|gegroeid|verdwenen)\b/iu,
  ],
  [
    'steeds',
    2,
    /\b(?:krijgt|krijgen|heeft|hebben)\b.{0,30}\b(?:vaker|meer)\b.{0,20}\bte maken met\b|\bsteeds (?:meer|minder|vaker|\p{L}{3,}ere?)\b|\bin (?:toenemende|afnemende) mate\b|\b(?:hoe langer hoe|meer en meer)\b|\b(?:almaar|alsmaar) \p{L}+/iu,
  ],
  [
    'het wordt zus of zo',
    2,
    /\b(?:wordt|worden|verloopt|verlopen)\b(?:(?!\bdoor\b).){0,40}? (?<!\b(?:de|het|een|onze|elke|van|met|voor|als|per) )(?!verder|onder|over|weer|zonder|ander|eerder|later)\p{L}{3,}er(?=[,.;]| en |$)|(?<!\p{L})(?!verder|onder|over|weer|zonder|ander|eerder|later)\p{L}{3,}er (?:wordt|worden|(?:is|zijn) geworden)(?=[,.;]|$)|\b(?:staat|staan) (?:\p{L}+ )?onder druk\b|\bvroeger\b.{3,60}\bnu\b/iu,
  ],
  [
    'anders dan vroeger',
    2,
    /\b(?:vaker|sneller|meer|minder|\p{L}{3,}er)\b.{0,60}\bdan (?:voorheen|vroeger|eerst|ooit|\p{L}+ jaar geleden|in het verleden|het jaar ervoor|vorig jaar|een jaar eerder)\b/iu,
  ],
  [
    'sinds kort',
    2,
    /\bsinds (?:vorig|kort|een|enige|enkele|20\d\d)\b.{0,80}\b(?:te maken met|zien|komen|krijgen|worden)\b/i,
  ],
  ['zo vaak komt het voor', 2, /^(?!.*\b(?:meld\p{L}*|aangiften?|zelf|samen|weten|hulp)\b).*\bvaker\b/iu],
  ['de laatste tijd', 2, /^(?:in )?de (?:laatste|afgelopen) (?:\p{L}+ )?(?:tijd|jaar|jaren|maanden|periode)\b/iu],
  ['vaker dan eerst', 1, /\b(?:vaker|sneller|minder vaak|harder|jonger|ouder|groter|kleiner|moeilijker|lastiger)\b/i],
  [
    'over de jaren die voorbij zijn',
    1,
    /\b(?:afgelopen|laatste|voorbije|recente) (?:\p{L}+ )?(?:jaar|jaren|tijd|periode|maanden)\b|\bin (?:\p{L}+|\d+) jaar(?: tijd)?\b|\bsinds\b|\bin de periode (?:19|20)\d\d|\btussen (?:19|20)\d\d en\b|\bvan (?:\d[\d.]*) in (?:19|20)\d\d\b|\bde komende jaren verder\b/iu,
  ],
  [
    'volgens',
    1,
    /\b(?:volgens|blijkt|kwam terug dat|zo (?:melden|zeggen|blijkt)|horen (?:we|wij)|merken (?:we|wij)|zien (?:we|wij))\b/i,
  ],
  [
    'gewenst',
    -3,
    /\b(?:we|wij|gemeenten?) (?:willen|wil|streven|streeft)\b|\b(?:willen|wil) (?:we|wij|dat)\b|\b(?:ambitie|doel|moet|moeten|ten minste|ten hoogste|minstens)\b|\bom\b.{3,80}\bte (?:verminderen|vergroten|versterken|verbeteren)\b/i,
  ],
  [
    'iemand doet het',
    -3,
    new RegExp(
      `(?:^|, )(?:we|wij|daarom)\\b(?! (?:zien|merken|horen))|(?<!\\p{L})(?!(?:zien|merken|horen|hebben)\\b)\\p{Ll}{3,}en (?:we|wij)\\b|^${agentDoes}(?!.*\\bdan (?:voorheen|vroeger)\\b)`,
      'iu',
    ),
  ],
]

type Row = readonly [name: string, weight: number, cue: RegExp]

const signsFor = (kind: Sign['for'], rows: readonly Row[]): readonly Sign[] =>
  rows.map(([name, weight, cue]) => ({ for: kind, name, weight, cue: latinPattern(cue) }))

export const signs: readonly Sign[] = [
  ...signsFor('action', ofAction),
  ...signsFor('goal', ofGoal),
  ...signsFor('trend', ofTrend),
]
