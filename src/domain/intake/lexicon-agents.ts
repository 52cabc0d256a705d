/** Words by which a sentence shows who does something, as pieces of patterns. Ends of compounds count: *buurtteam*, *straatcoach*, *woningcorporatie*. */
const either = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

/** Who does the work of a plan. Inwoners and ondernemers are none: of them a plan tells what it wants. */
export const agent = `(?:\\p{L}*${either(`
  gemeenten? colleges? politie burgemeesters? wethouders? driehoek teams? boa['’]?s? wijkagent(?:en)? agenten jongerenwerk(?:ers?)?
  coach(?:es)? handhavers? handhaving toezicht(?:houders?)? co[oö]rdinator(?:en)? regisseurs? makelaars? managers? adviseurs? bureau
  werkgroep stuurgroep projectgroep projectleiders? scholen school corporaties? stichting partners vrijwilligers beheerders? ambtena(?:ar|ren)
  diensten? organisaties verenigingen? vereniging parket alliantie coalitie welzijnswerk bibliotheek brandweer griffie griffier meldkamer
  veiligheidshuis afdeling(?:\\s\\p{Lu}\\p{L}+)? loket vaders moeders preventieteams? reclassering raad(?!\\sis) provincie waterschap`)}|${either(`
  riec ggd ggz halt nvwa openbaar\\sministerie belastingdienst om\\sen\\spolitie`)})`

/** Verbs of being, having, thinking and wanting, and those that take another verb: who does one of these does nothing yet. */
export const still = either(`
  is zijn was waren heeft hebben had hadden wordt worden werd werden weet weten wil willen kunnen moet moeten mogen zullen ziet zien vindt vinden
  voelt voelen merkt merken blijft blijven krijgt krijgen ervaart ervaren herkent herkennen durft durven kent kennen telt tellen staat staan ligt
  liggen betekent hoeft hoeven lijkt lijken geldt gelden hoort horen vraagt vragen zegt zeggen meldt melden constateert constateren verwacht
  verwachten hopen streeft streven beschikt beschikken bestaat bestaan vertrouwt vertrouwen denkt denken gelooft geloven begrijpt begrijpen
  spreken stijgt stijgen daalt dalen hecht hechten onderschrijven onderschrijft beseffen beseft signaleren signaleert ontvangt ontvangen danken hechten rekenen`)

/** Small words that end as a verb does. */
const noVerb = either(`
  niet het dat met uit tot een van aan binnen buiten samen tussen boven zonder tegen den eigen alleen altijd regelmatig meestal wat want omdat
  zodat waarin ten kort door over gezamenlijk gemeenten inwoners jongeren ouderen kinderen wijken buurten kernen dorpen steden scholen`)

/** A finite verb of doing, by its shape and place: Dutch has it second. */
export const doing = `(?!${still}\\b|${noVerb}\\b)\\p{Ll}{2,}(?:t|en|at|an)\\b`

/** *zal … sluiten*: what is going to be done. */
export const going = '(?:zal|zullen|gaat|gaan)'

/** What may stand between who does it and the verb: *van vrijwilligers*, *en de jongerenwerker*, *voor elk district*. */
export const tail =
  '(?:,? (?:van|voor|in|bij|uit|op|en|of|met|samen) (?:(?:de|het|een|elke?|alle|onze|met) )?\\p{L}+(?:,? en (?:de |het )?\\p{L}+)?){0,2}'

export const article = '(?:(?:de|het|een|elke|elk|iedere|ieder|alle|onze|ons|beide|twee|drie|vier|vijf|zes) )?'

/** Past participles of what befalls people, and is done by nobody in the plan. */
export const befalls = either(`
  getroffen herkend geconfronteerd genoemd gezien aangetroffen gevonden gemeld gepleegd bedreigd opgelicht gebruikt verwacht vermeld beschreven
  gevormd veroorzaakt begaan geworven geronseld uitgebuit gevraagd gebeld misleid mishandeld beroofd benaderd verkocht gestolen geregistreerd
  verhandeld gerekruteerd bedoeld gedekt`)

/** A past participle of something that is done, and not the nouns that look like one. */
export const done = `(?!${befalls}\\b)(?:\\p{L}*ge(?!meente|bied|val|zin|volg|weld|beur|sprek|sprak|noeg|heim|bouw|bruik)\\p{L}{2,}(?:d|t|en)|(?:ver|be|her|ont|onder)(?!ge)(?!wust|leid|eld|richt|drijven|roep|stand|keer|woner|trokken|zoek)\\p{L}{3,}(?:d|t))(?![\\p{L}-])`

/** For whom a plan wants something. */
export const people = either(`
  inwoners? bewoners? ondernemers? jongeren ouderen kinderen leerlingen studenten ouders slachtoffers? mensen burgers buren bezoekers medewerkers?
  hulpverleners ambtsdragers? bestuurders raadsleden vrouwen meisjes mannen huurders gezinnen chauffeurs winkeliers agrariërs boeren gemeenten
  professionals personeel vrijwilligers bedrijven scholen verenigingen toeristen reizigers wie iedereen`)
