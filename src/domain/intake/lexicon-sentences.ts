import { latinPattern } from './latin-pattern.ts'
import { done } from './lexicon-agents.ts'

/** How running text wants something: a wish of who makes the plan, whatever follows. */
export const wishes: readonly RegExp[] = [
  /\b(?:willen|wil|wilden) (?:(?:we|wij|de gemeenten?|de raad|het college|het basisteam) )?(?:(?:ook|graag|vooral|hiermee|daarmee|samen) )*(?:dat|voorkomen|zorgen)\b/i,
  /\b(?:we|wij|de gemeenten?|het basisteam) (?:willen|wil)\b.{0,60}\b(?:minder|meer|lager|hoger|beter|betere|veiliger|weerbaarder|terugdringen|verminderen|verhogen|verlagen|vergroten)\b/i,
  /\b(?:doel|doelstelling|streven|ambitie|oogmerk) (?:daarbij |hierbij |van .{3,50} )?(?:is|was|blijft)\b/i,
  /\b(?:is|was) (?:het|de|ons|onze) (?:\p{L}+ )?(?:doel|doelstelling|streven|ambitie)\b/iu,
  /\b(?:streven|streeft|streefden) (?:(?:we|wij) )?(?:ernaar|er naar|naar)\b|\bbeogen (?:we|wij)\b|\b(?:we|wij) beogen\b/i,
  /\bmoet(?:en)?\b.{3,160}\b(?:zijn (?:gestegen|gedaald|afgenomen|toegenomen|verbeterd|verminderd|gehalveerd|gegroeid)|zijn\b.{0,40}\bnaar een \d)/i,
  /\bmag (?:geen|niet)\b.{2,60}\b(?:zijn|worden|blijven)\b/i,
  /\b(?:wordt|worden) niet (?:getolereerd|geaccepteerd)\b/i,
]

/** A change that a text tells of the world outside, as a trend does. */
export const changes: readonly RegExp[] = [
  /\b(?:neemt|nemen|loopt|lopen)\b.{0,80}\b(?:toe|af|op|terug)(?=[.,;:]|$| (?:van|tot|naar|met|door|in|en|bij|omdat|nu|sinds)\b)|\btoenemen\b|\bafnemen\b|\btoename van\b|\bafname van\b/i,
  /\b(?:laatste|afgelopen|recente) (?:jaren|tijd)\b.{0,40}\b(?:meer|minder|vaker|sneller|jonger|harder|heftiger|steeds)\b/i,
  /\bop \p{L}{3,}ere leeftijd\b|\bverhui(?:st|zen)\b.{0,30}\bnaar\b/iu,
  /\b(?:groei|stijg|daal|verhard|verschui|verplaats|verander|verdwijn|verruw)\p{L}*\b/iu,
  /\bsteeds (?:meer|minder|\p{L}{3,}ere?)\b/iu,
  /\b(?:meer|minder|\p{L}{3,}er)(?: \p{L}+){0,2} dan (?:voorheen|vroeger|eerder|ooit|in het verleden)\b/iu,
  /\b(?:vaker|sneller|meer|minder)\b.{0,60}\bdan\b.{0,20}\bgeleden\b/i,
  /\bin toenemende mate\b|\b(?!onder|zonder)\p{L}{3,}er geworden\b/iu,
  /\bvaker\b|\b(?:minder|meer) (?:vaak|snel|lang)\b/i,
  /\b(?:toegenomen|afgenomen|ingehaald|verdubbeld|verdrievoudigd|onder druk)\b/i,
  /\b(?:maakt|maken|wordt|worden)\b.{0,60}\b\p{L}{3,}er en \p{L}{3,}er\b/iu,
  /\b(?:vaker|sneller)\b.{3,80}\b(?:leidt|leiden|zorgt|zorgen)\b/i,
]

/** Who does things in a plan: a sentence about what one of these does may be an action. */
export const actors =
  "(?:we|wij|(?:de )?(?:drie |vier |vijf |zes )?gemeenten|(?:de|elke|iedere) gemeente|het (?:basisteam|college|regiona(?:al|le) \\p{L}+|programmateam|wijkteam|\\p{L}*team)|de (?:politie|burgemeester|wijkagenten?|boa['’]?s|\\p{L}*boa['’]?s|toezichthouders|handhavers|jongerenwerkers?|straatcoaches|scholen|corporaties?|woningcorporaties?|partners|organisatie|projectleider|adviseurs?|\\p{L}*alliantie|\\p{L}*coalitie|samenwerking|stuurgroep|driehoek|wijkverbinder|\\p{L}*regisseurs?)|(?:boa['’]?s|jongerenwerkers|straatcoaches|wijkagenten|jongerenwerk|toezichthouders))"

/**
 * Verbs, as one finds them in a sentence, of something concrete that is done. A verb of the mind or of being ("vinden", "blijven", "zien")
 * is none of these, and no verb with which a plan speaks of itself.
 */
export const doings =
  '(?:organise(?:ert|ren)|start(?:en)?|beginnen|begint|opent?|openen|geeft|geven|biedt|bieden|houdt|houden|voert|voeren|stelt|stellen|sluit|sluiten|traint|trainen|plaatst|plaatsen|controleert|controleren|bezoekt|bezoeken|breidt|breiden|richt|richten|stuurt|sturen|laat|laten|maakt|maken|zet|zetten|gaat|gaan|verbetert|verbeteren|ontwikkelt|ontwikkelen|werft|werven|leidt|leiden|surveille(?:ert|ren)|verspreidt|verspreiden|onderzoekt|onderzoeken|wijst|wijzen|neemt|nemen|doet|doen|spreekt|spreken|ondersteunt|ondersteunen|investeert|investeren|vernieuwt|vernieuwen|actualiseert|actualiseren|evalueert|evalueren|oefent|oefenen|treedt|treden|hangt|hangen|stemmen|stemt|volgt|volgen|zijn elke|is elke|verlicht|herzien|herziet|faciliteert|faciliteren|installeert|installeren|handhaaft|handhaven|krijgt|krijgen|past|passen|sluiten|bezocht(?:en)?|hield(?:en)?|organiseerden?|voerden?|stelden?|startten?|openden?|gaf|gaven|trainden?|plaatsten?|controleerden?|sloot|sloten|deed|deden|maakten?|ontwikkelden?)'

/** An account tells in the past what anybody did for a priority. */
export const didSomething =
  /^(?:(?!\p{L}+d?en? (?:daar|er)\b)[\p{L}\d’'-]+ ){1,7}(?:begon|begonnen|startten?|bezocht(?:en)?|ondertekenden?|organiseerden?|hield(?:en)?|voerden?|openden?|trainden?|plaatsten?|controleerden?|sloot|sloten|maakten?|ontwikkelden?|gaf|gaven|bood|boden|deelden?|leverden?|verzorgden?|richtten?|zetten?|sprak|spraken|volgden?|kocht|kochten|legden?|werkten?|testten?|wierf|wierven|stuurden?|deed|deden)\b/iu

/** The same, with who did it left out: *Met drie scholen is een convenant gesloten.* */
export const wasDone = latinPattern(
  new RegExp(`^(?!.*\\bniet\\b).*\\b(?:is|zijn|werd|werden)\\b.{1,120}?\\b${done}`, 'iu'),
)

/** Verbs that tell how it was: what happened in a year is no goal for that year. */
export const inPast =
  /\b(?:deed|deden|was|waren|had|hadden|werd|werden|kreeg|kregen|steeg|stegen|daalde|daalden|nam|namen|ging|gingen|kwam|kwamen|bleef|bleven|lag|lagen)\b/i

/** Said to the reader of a page: what one can do oneself. */
export const advice =
  /^(?:u|uw|je|jij|jouw|bel|kijk|lees|meld|doe|sluit uw|meer informatie|heeft u|hebt u|wilt u|weet u)\b/i

/** Something concrete that is done, with who does it left out: *Het convenant wordt na de zomer ondertekend.* */
export const isDone =
  /\b(?:is|zijn|wordt|worden|werd|werden)\b.{0,60}\b(?:uitgevoerd|ondertekend|ingevoerd|gehouden|georganiseerd|geplaatst|aangesteld|opgeleid|getraind|uitgebreid|ingericht|opgezet|geopend|ingezet|aangeboden|verspreid|aangeschaft|opgesteld|bijgewerkt|vernieuwd|opgeknapt|gevolgd|uitgesteld|gestart|begonnen|aangelegd|aangepast|gecontroleerd|bezocht)\b/i

/** A state that a plan wants for people or bodies, in the present tense: *Inwoners weten waar zij kunnen melden.* */
export const wantedState =
  /^(?:(?:alle|meer|onze|kwetsbare|jonge|de) )?(?:inwoners|bewoners|ondernemers|jongeren|ouderen|kinderen|gemeenten|medewerkers|slachtoffers|bedrijven|agrariërs|burgers|mensen|scholen|bezoekers|ambtenaren|bestuurders|buren|partners)\b.{0,30}?\b(?:weten|weet|herkennen|voelen zich|durven|zijn (?:in staat|weerbaar|alert|zich bewust|beter|minder|voorbereid)|melden|kunnen|krijgen|doen|ervaren|zeggen|worden (?:herkend|geholpen|gehoord|gezien|beschermd))\b/i

/** What is told of the plan itself, of law, of money, of a routine, or of somebody else's task: it makes no node. */
export const noNode: readonly RegExp[] = [
  /\b(?:dit|deze|het) (?:plan|nota|kadernota|programma|hoofdstuk|document|rapportage|brief|paragraaf)\b.{0,40}\b(?:beschrij|bevat|geeft|gaat|laat|blikt|is opgebouwd|bestaat|gelden)/i,
  /\b(?:de|uw) (?:raad|gemeenteraad|raden)\b.{0,40}\b(?:ontvang|geïnformeerd|informeren|rapport)|\binformeren (?:we|wij) (?:u|de raad)\b/i,
  /(?:plan|nota|beleid|programma|strategie|agenda|convenant|subsidie|contract)\b.{0,60}\b(?:loopt|liep|lopen|liepen)\b.{0,30}\baf\b/i,
  /\btreed(?:t|en)\b.{0,40}\bin werking\b|\bwetsvoorstel\b|^de (?:nieuwe )?wet\b/i,
  /\bgelet op\b|\bop grond van\b|\bartikel \d|\bvergadering\b|\bagenda\b.{0,30}\bvastgesteld\b|\b(?:komt|komen) .{0,40}\b(?:bijeen|bij elkaar)\b/i,
  /(?:€|\beuro\b).{0,40}\b(?:beschikbaar|begroot|gereserveerd|budget)|\b(?:beschikbaar|budget|kosten)\b.{0,40}(?:€|\beuro\b)|\bkosten worden\b|\bgedekt\b/i,
  /\bveiligheidsregio\b|\bbrandweer(?:zorg)?\b|\brampenbestrijding\b/i,
  /\b(?:blijft|blijven|behoort|behoren|horen|hoort)\b.{0,60}\b(?:taak|taken|reguliere? werk|bestaan|beschikbaar)\b|\b(?:loopt|lopen) (?:gewoon |ook )?door\b/i,
  advice,
  // How many there are, without a year: *In de vier flats wonen 610 huishoudens.*
  /^(?!.*\b20\d\d\b)(?:\S+ ){0,6}?(?:telt|wonen|woont|werken|staan|liggen|zijn er|waren er)\b.{0,20}\b(?:\d[\d.]*|\p{L}*(?:honderd|duizend|tig|tien)) \p{L}+/iu,
  /\b(?:twee|drie|vier|vijf|zes|zeven|\d) (?:\p{L}+ )?(?:sporen|lijnen|pijlers|actielijnen|bouwstenen|onderdelen|hoofdlijnen|opgaven|speerpunten|prioriteiten|doelen|thema['’]s)\b/iu,
  /\b(?:onderstaande|volgende|hieronder|hierna)\b.{0,60}\b(?:doelen|doelstellingen|acties|maatregelen|prioriteiten|speerpunten|thema['’]s|tabel)\b/i,
]

/** What stands in a list on safety and is somebody else's task or upkeep of streets: waste, road signs, the safety region. */
export const otherTask =
  /^(?:de )?(?:veiligheidsregio|brandweer|waterschap|GGD)\b|\b(?:zwerfafval|afval\p{L}*|prullenbak\p{L}*|verkeersbord\p{L}*|bebording|riolering|snoei\p{L}*|gladheid\p{L}*|plantsoen\p{L}*|bomen|zwerfdier\p{L}*|kadavers|hondenpoep|begraafplaats\p{L}*|wegonderhoud|maaien)\b/iu

/** A sentence that goes on about the one before: it explains, and is no wish or action of its own. */
export const goesOn =
  /^(?:dit|deze|dat|die|met (?:die|deze|dat|dit)|daarmee|hiermee|hierdoor|daardoor|want|zo|zij|ze|het gaat|denk|bijvoorbeeld|ook dit|hierbij|daarbij gaat|op die manier|zodat|toch)\b/i
