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

/** Words for who does the work of a plan. Ends of compounds count: *buurtteam*, *straatcoach*, *woningcorporatie*. */
const agent =
  "(?:\\p{L}*(?:gemeenten?|colleges?|politie|burgemeesters?|wethouders?|driehoek|teams?|boa['’]?s?|wijkagent(?:en)?|agenten|jongerenwerk(?:ers?)?|(?:straat|jeugd|wijk)coach(?:es)?|handhavers?|handhaving|toezichthouders?|co[oö]rdinator(?:en)?|regisseurs?|makelaars?|managers?|adviseurs?|bureau|werkgroep|stuurgroep|projectgroep|projectleiders?|scholen|school|corporaties?|stichting|partners|vrijwilligers|beheerders?|ambtenaar|ambtenaren|dienst|diensten|organisaties|vereniging(?:en)?|parket|alliantie|coalitie|welzijnswerk|bibliotheek)|riec|ggd|ggz|halt|nvwa|openbaar ministerie|belastingdienst)"

/** Verbs of being, having, thinking and wanting, and those that take another verb: who does one of these does nothing yet. */
const still =
  '(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|weet|weten|wil|willen|kunnen|moet|moeten|mogen|zullen|ziet|zien|vindt|vinden|voelt|voelen|merkt|merken|blijft|blijven|krijgt|krijgen|ervaart|ervaren|herkent|herkennen|durft|durven|kent|kennen|telt|tellen|staat|staan|ligt|liggen|betekent|hoeft|hoeven|lijkt|lijken|geldt|gelden|hoort|horen|vraagt|vragen|zegt|zeggen|meldt|melden|constateert|constateren|verwacht|verwachten|hopen|streeft|streven|beschikt|beschikken|bestaat|bestaan|bestrijdt|vertrouwt|vertrouwen|denkt|denken|gelooft|geloven|begrijpt|begrijpen|spreken|stijgt|stijgen|daalt|dalen|hecht|hechten|onderschrijven|onderschrijft|beseffen|beseft|signaleren|signaleert)'

/** Small words that end as a verb does. */
const noVerb =
  '(?:niet|het|dat|met|uit|tot|een|van|aan|binnen|buiten|samen|tussen|boven|zonder|tegen|den|steden|eigen|alleen|altijd|regelmatig|meestal|samenwerkingspartners|inwoners|jongeren|wat|want|omdat|zodat|waarin|welk|ten|kort|door|over|ouderen|kinderen|gezamenlijk|bovendien|wijken|buurten|kernen|dorpen)'
const verb = `(?!${still}\\b|${noVerb}\\b)\\p{Ll}{2,}(?:t|en|at|an)\\b`

/** What may stand between who does it and the verb: *van vrijwilligers*, *en de jongerenwerker*, *voor elk district*. */
const tail =
  '(?:,? (?:van|voor|in|bij|uit|op|en|of|met|samen) (?:(?:de|het|een|elke?|alle|onze|met) )?\\p{L}+(?:,? en (?:de |het )?\\p{L}+)?){0,2}'
const article = '(?:(?:de|het|een|elke|elk|iedere|ieder|alle|onze|ons|beide|twee|drie|vier|vijf|zes) )?'

/** Past participles of what befalls people, and is done by nobody in the plan. */
const befalls =
  '(?:getroffen|herkend|geconfronteerd|genoemd|gezien|aangetroffen|gevonden|gemeld|gepleegd|bedreigd|opgelicht|gebruikt|verwacht|vermeld|beschreven|gevormd|veroorzaakt|begaan|geworven|ingezet door|geronseld|uitgebuit|gevraagd|gebeld|misleid|mishandeld|beroofd|benaderd|verkocht|gestolen|geregistreerd|verhandeld|gerekruteerd)'

const years = '(?:20\\d\\d)'

export const signs: readonly Sign[] = [
  // What is done.
  {
    name: 'wie het doet, en een werkwoord van doen',
    for: 'action',
    weight: 2,
    cue: new RegExp(`^${article}(?:\\p{L}+(?:e|al) )?${agent}${tail} ${verb}`, 'iu'),
  },
  {
    name: 'een eigennaam, en een werkwoord van doen',
    for: 'action',
    weight: 2,
    cue: new RegExp(
      `^(?!De |Het |Een |Elke |Alle |Geen )(?:\\p{Lu}[\\p{L}&’'-]+ ){2,3}(?!${still}\\b|${noVerb}\\b)\\p{Ll}{2,}t\\b`,
      'u',
    ),
  },
  {
    name: 'wij doen',
    for: 'action',
    weight: 2,
    cue: new RegExp(`(?:^|, |: )(?:we|wij|samen) ${verb}|(?<!\\p{L})(?!${still}\\b)\\p{Ll}{3,}en (?:we|wij)\\b`, 'iu'),
  },
  {
    name: 'een bepaling, een werkwoord van doen, en wie het doet',
    for: 'action',
    weight: 2,
    cue: new RegExp(`^(?:\\S+ ){1,9}?${verb} ${article}${agent}(?![\\p{L}-])`, 'iu'),
  },
  {
    name: 'het wordt gedaan',
    for: 'action',
    weight: 2,
    cue: new RegExp(
      `\\b(?:wordt|worden)\\b.{1,140}?\\b(?!${befalls}\\b)(?:\\p{L}*ge(?!meente|bied|val|zin|volg|weld|beur|sprek|sprak|noeg|heim|bouw|bruik)\\p{L}{2,}(?:d|t|en)|(?:ver|be|her|ont|onder)(?!ge)(?!wust|leid|eld|richt|drijven|roep|stand|keer|woner|trokken|zoek)\\p{L}{3,}(?:d|t))(?![\\p{L}-])`,
      'iu',
    ),
  },
  {
    name: 'er komt iets',
    for: 'action',
    weight: 3,
    cue: /^er (?:komt|komen)\b|\b(?:komt|komen) er\b(?!.{0,30}\b(?:op af|bij)\b)/i,
  },
  {
    name: 'zo vaak',
    for: 'action',
    weight: 1,
    cue: /\b(?:elk|elke|ieder|iedere|per) (?:\p{L}+ )?(?:jaar|halfjaar|kwartaal|maand|week|dag|schooljaar|seizoen|zomer|winter|avond|weekend)\b|\b(?:wekelijks|maandelijks|jaarlijks|tweejaarlijks|halfjaarlijks|dagelijks)e?\b|\b(?:een|één|twee|drie|vier|zes|acht|tien|\d+) ?(?:keer|maal|x)\b/iu,
  },
  {
    name: 'dan gebeurt het',
    for: 'action',
    weight: 1,
    cue: /\b(?:voor- en najaar|voorjaar|najaar|zomer van|winter van|(?:eerste|tweede|derde|vierde) kwartaal|Q[1-4]|schooljaar|(?:van|tot|vanaf|in|per|voor) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\S*)/i,
  },
  { name: 'wie trekt', for: 'action', weight: 3, cue: /\b(?:trekkers?|actiehouder|uitvoerder|uitvoering door)\s?:\s/i },
  {
    name: 'een mening',
    for: 'action',
    weight: -2,
    cue: /\b(?:zou|zouden|kan|kunnen|moeten?|hoeft|hoeven|mag|mogen)\b/i,
  },
  { name: 'wij willen', for: 'action', weight: -2, cue: /\b(?:willen|wil|streven|streeft|hopen|beogen|ambitie)\b/i },

  // What is wanted.
  {
    name: 'mensen, en hoe het voor hen is',
    for: 'goal',
    weight: 2,
    cue: /^(?:(?:alle|meer|onze|kwetsbare|jonge|kleine|de|het|elke|iedere|ieder|een) )*(?:inwoners?|bewoners?|(?:jonge |kleine )?ondernemers?|jongeren|ouderen|kinderen|leerlingen|studenten|ouders|slachtoffers?|mensen|burgers|buren|buurtbewoners|bezoekers|medewerkers?|hulpverleners|ambtsdragers?|bestuurders|raadsleden|vrouwen|meisjes|huurders|gezinnen|chauffeurs|winkeliers|agrariërs|boeren|gemeenten|professionals|personeel|vrijwilligers|bedrijven|scholen|verenigingen|wie|iedereen)\b.{0,70}?\b(?:weten|weet|kennen|kent|durven|durft|voelen|voelt|herkennen|herkent|kunnen|zijn in staat|zijn (?:zich bewust|weerbaar|alert|voorbereid)|is (?:voorbereid|weerbaar)|melden|meldt|zien eerder|blijven|zoeken|vertrouwen|krijgen (?:zorg|hulp|steun)|worden (?:herkend|geholpen|gehoord|beschermd)|ervaren|laten|lossen|doen (?:vaker|eerder))\b/iu,
  },
  {
    name: 'niemand, overal, geen',
    for: 'goal',
    weight: 3,
    cue: /^(?:geen|niemand|iedereen|nergens)\b.{0,60}\b(?:is|zijn|staat|staan|blijft|wordt|worden|hoeft|voelt|heeft|krijgt|durft|weet)\b/i,
  },
  {
    name: 'aan het eind',
    for: 'goal',
    weight: 2,
    cue: new RegExp(
      `\\baan het (?:eind|einde) van (?:de|deze) (?:planperiode|periode|looptijd|beleidsperiode|raadsperiode)\\b|\\bover (?:twee|drie|vier|vijf) jaar\\b|\\beind ${years}\\b`,
      'i',
    ),
  },
  {
    name: 'naast hoe het nu is',
    for: 'goal',
    weight: 2,
    cue: /\((?:(?:in|nu|was|eind)\s?)?(?:19|20)\d\d\s?:|\b(?:nu|thans) (?:is|zijn) dat\b|\bin 20\d\d was dat\b|\((?:nu|was|nulmeting)\b|\b(?:dan nu|dan in 20\d\d)\b|\bten opzichte van 20\d\d\b/i,
  },
  {
    name: 'een grens',
    for: 'goal',
    weight: 1,
    cue: /\b(?:ten minste|tenminste|minstens|minimaal|niet meer dan|ten hoogste|hoogstens|maximaal|hooguit|de helft|gehalveerd|verdubbeld|alle \d+|op hetzelfde peil)\b/i,
  },
  {
    name: 'meer of minder dan nu',
    for: 'goal',
    weight: 1,
    cue: /^(?:minder|meer|betere?|sneller|eerder|hoger|lager)\b|\b(?:eerder|veiliger|sneller|vaker|langer) (?:hulp|gaan|zoeken|dan nu)\b|\b(?:daalt|stijgt|dalen|stijgen)\b.{0,60}\bin 20\d\d\b/i,
  },
  { name: 'er is geen', for: 'goal', weight: 1, cue: /\b(?:is|zijn|heeft|hebben) (?:er )?geen\b|\bniet meer\b/i },
  {
    name: 'zo goed of zo snel wordt het gedaan',
    for: 'goal',
    weight: 3,
    cue: /^(?!.*\b(?:we|wij)\b).*\b(?:wordt|worden)\b.{1,60}?\b(?:sneller|snel|eerder|beter|altijd|binnen (?:een|één|twee|drie|vier|vijf|tien|\d+) (?:dag|dagen|werkdagen|week|weken|uur)|niet (?:meer|langer|harder|vaker)|zonder)\b/i,
  },
  {
    name: 'in de verleden tijd',
    for: 'goal',
    weight: -2,
    cue: /\b(?:deed|deden|waren|had|hadden|werd|werden|kreeg|kregen|steeg|stegen|daalde|daalden|nam|namen|ging|gingen|bleef|bleven|liep|liepen|afgelopen|vorig jaar)\b/i,
  },
  {
    name: 'velen, soms',
    for: 'goal',
    weight: -2,
    cue: /^(?:de meeste|veel|sommige|een deel|een aantal|vaak|soms|enkele)\b|\b(?:vaak|soms|dikwijls|nauwelijks|onvoldoende)\b/i,
  },

  // What changes.
  {
    name: 'een werkwoord van verandering',
    for: 'trend',
    weight: 2,
    cue: /\b(?:neemt|nemen|nam|namen)\b.{0,80}\b(?:toe|af)\b|\b(?:loopt|lopen|liep|liepen)\b.{0,80}\b(?:op|af|terug)\b|\b(?:toeneemt|afneemt|toenemen|afnemen|toegenomen|afgenomen|oploopt|terugloopt|opgelopen|teruggelopen)\b|(?<!\p{L})(?:groei(?:t|en|de|den)|gestegen|stijg(?:t|en)|steeg|stegen|gedaald|daalt|dalen|daalde|daalden|(?:verhard|verschuif|verander|verdwijn|verruw|verplaats|verdubbel|verdrievoudig|halveer)(?:t|te|ten|de|den)|(?:verplaatsen|verschuiven) zich|verschoof|verschuiven|verdwijnen|verharden|verruwen)(?!\p{L})|\b(?:raakt|raken)\b.{0,30}\b(?:uit beeld|achterop)\b|\buit beeld (?:raakt|raken)\b|\b(?:geworden|verschoven|veranderd|verhard|gegroeid|verdwenen)\b/iu,
  },
  {
    name: 'steeds',
    for: 'trend',
    weight: 2,
    cue: /\b(?:krijgt|krijgen|heeft|hebben)\b.{0,30}\b(?:vaker|meer)\b.{0,20}\bte maken met\b|\bsteeds (?:meer|minder|vaker|\p{L}{3,}ere?)\b|\bin (?:toenemende|afnemende) mate\b|\b(?:hoe langer hoe|meer en meer)\b|\b(?:almaar|alsmaar) \p{L}+/iu,
  },
  {
    name: 'anders dan vroeger',
    for: 'trend',
    weight: 2,
    cue: /\b(?:vaker|sneller|meer|minder|\p{L}{3,}er)\b.{0,30}\bdan (?:voorheen|vroeger|eerst|ooit|\p{L}+ jaar geleden|in het verleden)\b/iu,
  },
  {
    name: 'vaker dan eerst',
    for: 'trend',
    weight: 1,
    cue: /\b(?:vaker|sneller|minder vaak|harder|jonger|ouder|groter|kleiner|moeilijker|lastiger)\b/i,
  },
  {
    name: 'over de jaren die voorbij zijn',
    for: 'trend',
    weight: 1,
    cue: /\b(?:afgelopen|laatste|voorbije|recente) (?:\p{L}+ )?(?:jaar|jaren|tijd|periode|maanden)\b|\bin (?:\p{L}+|\d+) jaar(?: tijd)?\b|\bsinds\b|\bin de periode (?:19|20)\d\d|\bvan (?:\d[\d.]*) in (?:19|20)\d\d\b|\bde komende jaren verder\b/iu,
  },
  {
    name: 'van zoveel naar zoveel',
    for: 'trend',
    weight: 1,
    cue: /\bvan (?:ruim |bijna |ongeveer )?\d[\d.,]*%?(?: procent)?(?: in \d{4})? (?:naar|tot) (?:ruim |bijna |ongeveer )?\d|\bmet (?:ruim |bijna |ongeveer )?\d+(?:,\d)? ?(?:%|procent)/i,
  },
  {
    name: 'volgens',
    for: 'trend',
    weight: 1,
    cue: /\b(?:volgens|blijkt|kwam terug dat|zo (?:melden|zeggen|blijkt)|horen (?:we|wij)|merken (?:we|wij)|zien (?:we|wij))\b/i,
  },
  {
    name: 'gewenst',
    for: 'trend',
    weight: -3,
    cue: /\b(?:we|wij|gemeenten?) (?:willen|wil|streven|streeft)\b|\b(?:willen|wil) (?:we|wij|dat)\b|\b(?:ambitie|doel|moet|moeten|ten minste|ten hoogste|minstens)\b|\bom\b.{3,80}\bte (?:verminderen|vergroten|versterken|verbeteren)\b/i,
  },
  {
    name: 'iemand doet het',
    for: 'trend',
    weight: -3,
    cue: /(?:^|, )(?:we|wij|daarom)\b(?! (?:zien|merken|horen))|(?<!\p{L})(?!(?:zien|merken|horen|hebben)\b)\p{Ll}{3,}en (?:we|wij)\b/iu,
  },
]
