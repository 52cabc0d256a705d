/**
 * The words by which a reader knows that a name follows, or that what looks like a name is none. Data, in small letters without
 * accents. `docs/reference/personen.md` tells what they do.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Does a word end in one of these, or is it one? Looks each ending up, since a pattern of a hundred of them is slow. */
export function endsIn(low: string, endings: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, low.length - longestEnding); from < low.length - 1; from++) {
    if (endings.has(low.slice(from))) return true
  }
  return false
}
const longestEnding = 16

/** Tussenvoegsels, of any origin. */
export const interfixes = list(
  `van de der den het 't ten ter te op in aan bij uit over onder voor von la le du des di da dos della el al ould ait ben bin bint
  ibn abu bou oulad`,
)
/** With a capital they may open a surname that stands alone: Van den Berg, El Amrani. */
export const interfixesInFront = list('van de den der ter ten te el ait ben ould bou von abu ibn oulad')
/** After these with a capital a surname follows, whatever it is. */
export const interfixesFromAfar = list('el ait ould bou abu ibn oulad')

/** Behind these comes a name and hardly ever anything else, also in small letters. */
export const titles = list(
  'heer heren meneer mijnheer dhr hr mevrouw mevr mw mej mejuffrouw fam familie gezin echtpaar',
)
/** Academic titles stand between a title and a name, and in names of streets. */
export const degrees = list('mr drs dr ir ing prof ds bc msc ba ma')

/** Somebody in a part: behind it a word with a capital is a name, unless it is a place, a portfolio or an organisation. */
export const roles = list(
  `verdachte verdachten slachtoffer slachtoffers aangever aangeefster getuige getuigen melder meldster bewoner bewoonster betrokkene
  dader jongere minderjarige jongen meisje man vrouw client clienten leerling patient huurder huurster verhuurder eigenaar eigenaresse exploitant ondernemer
  buurman buurvrouw buurjongen buurmeisje moeder vader ouders zoon dochter broer zus zusje broertje oom tante neef nicht opa oma partner
  ex-partner ex ex-man ex-vrouw echtgenoot echtgenote vriend vriendin kennis weduwe weduwnaar wijkagent agent agente hoofdagent brigadier rechercheur inspecteur
  jongerenwerker jongerenwerkster straatcoach boa handhaver opbouwwerker wijkverpleegkundige burgemeester locoburgemeester wethouder
  raadslid statenlid kamerlid fractievoorzitter griffier gemeentesecretaris secretaris teamchef districtschef officier hoofdofficier justitie voorzitter
  collega contactpersoon notulist bestuurder bestuurslid oud-bestuurslid oud-wethouder oud-burgemeester advocaat notaris raadsman raadsvrouw directeur rector
  juf meester oppas stagiair stagiaire docent docente leraar lerares mentor huisarts dokter dominee pastoor imam rapper zanger beheerder portier trainer coach
  minister staatssecretaris commissaris kolonel generaal baron barones beleidsadviseur adviseur beleidsmedewerker medewerker coordinator regisseur casusregisseur procesregisseur
  projectleider programmamanager portefeuillehouder accountmanager teamleider manager tolk chauffeur bezoeker vrijwilliger
  genaamd geheten heet heette heten aldus namens volgens ene zekere naam`,
)
/** The person whose relative or thing it is: `zoon van`, `de woning van`. */
export const kin = list(
  `zoon zoontje dochter dochtertje broer broertje zus zusje moeder vader ouders oom tante neef nicht opa oma kind weduwe weduwnaar partner ex ex-man ex-vrouw ex-partner
  echtgenoot echtgenote man vrouw vriend vriendin advocaat buurman buurvrouw buren woning huis auto scooter telefoon adres gezin stiefvader stiefmoeder
  naam handtekening verklaring aangifte`,
)
/** A part that is followed by a portfolio as often as by a name: wethouder Jeugd. */
export const portfolioRoles = list(
  `wethouder portefeuillehouder adviseur beleidsadviseur beleidsmedewerker medewerker coordinator regisseur projectleider programmamanager
  accountmanager teamleider manager directeur commissaris collega voorzitter secretaris minister staatssecretaris officier naam namens volgens justitie teamchef`,
)
/** Behind these an organisation is named as often as a person. */
export const weakRoles = list('namens volgens aldus naam justitie ene kennis')
export const portfolios = list(
  `jeugd zorg wonen welzijn kunst cultuur sport water financien onderwijs verkeer ruimte ruimtelijke economie economische wijken wijk groen natuur milieu
  veiligheid bestuur middelen sociaal sociale domein samenleving participatie openbare orde ondermijning handhaving toezicht vergunningen
  klimaat energie mobiliteit personeel communicatie werk inkomen volksgezondheid justitie defensie binnenlandse buitenlandse algemene
  integrale integraal maatschappelijke publieke dienstverlening bedrijfsvoering leefbaarheid preventie gebied gebieden bouw beheer inwoners bewoners
  cybercrime digitale evenementen jeugdzorg horeca halt politie gemeente om`,
)

/** Before a nickname. */
export const aliases = list('alias bijnaam bijgenaamd aka roepnaam straatnaam koosnaam schuilnaam')

/** At the head of a line, before a colon: names follow. */
export const labels = list(
  `contactpersoon contactpersonen contact naam namen verslag verslaglegging notulist notulen notulant actiehouder actiehouders actie trekker trekkers eigenaar
  aanwezig aanwezigen afwezig deelnemers deelnemer van aan cc t.a.v ondertekend getekend namens melder bewoner verdachte slachtoffer betrokkene
  voorzitter secretaris auteur opsteller collega behandelaar behandeld betrokkenen afgemeld genodigden spreker sprekers ingesproken inspreker casus casussen
  client aangever getuige wie uitvoerder regie`,
)

/** In front of a letter, and under it. */
export const salutations = list('beste hallo hoi hi dag lieve geachte ha goedemorgen goedemiddag')
export const closings = list('groet groeten groetjes gr mvg hgr')

/** What people do and organisations hardly: a known name that is also a word is a name before one of these. */
export const personVerbs = list(
  `belde belt zegt zei vertelt vertelde woont woonde verblijft verbleef vroeg vraagt klaagt klaagde hangt schreef schrijft mailt mailde appt appte
  pakt regelt dacht denkt vindt vond weet wist loopt liep rijdt reed zit zat wil wilde bevestigt bevestigde verklaart verklaarde ontkent ontkende
  stuurt stuurde komt kwam gaat ging reageert reageerde belooft beloofde meldt meldde gaf geeft kent diende licht lichtte opende vroegen zeggen
  stelde stelt neemt nam checkt zoekt bespreekt besprak informeert benadert werkt`,
)

/** What is said of a person who has done or undergone it: `Jansen heeft aangegeven dat`. */
export const ofPersons =
  /^ (?:heeft|had|is|was|werd|wordt) (?:\p{Ll}+ ){0,3}(?:aangegeven|gebeld|gezegd|gemeld|gesproken|verteld|verklaard|gevraagd|aangehouden|overleden|verhuisd|gehoord|gestopt|geschreven|gemaild|gewaarschuwd|aangesproken|afwezig|ziek|jarig|boos|bang)(?!\p{L})/u

/** Before it: the name of a thing. Compounds count too (`subsidieproject`). */
export const thingsBefore = list(
  `aanpak adviesbureau afdeling applicatie azc basisschool bedrijf bedrijven bedrijventerrein bioscoop boek boot brug bureau buurt
  buurthuis cafe campagne camping centrum club collectief college commissie complex cursus dagblad discotheek dorp dorpen evenement
  expositie festival film firma flat fonds fort fractie gebouw gemeente gemeenten gevangenis groep haven hotel huize kantoor kasteel
  keizer kerk kern koning koningin krant laan landgoed leverancier lezing locatie lyceum merk methode model module moskee motie
  natuurgebied omroep onderzoeksbureau operatie opvang opvanglocatie orkaan park partij pilot platform plein polder prins prinses
  programma project provincie rapport restaurant rivier schip school serie sint software spel sporthal stad station stichting straat
  supermarkt systeem team tentoonstelling theater training tunnel uitgeverij vereniging verpleeghuis voetbalclub weekblad wet wijk
  wijkcentrum winkelcentrum zaal ziekenhuis`,
)
/** Small words before a name of a thing that are no part of a longer word. */
export const thingsBeforeWhole = list(
  'zwarte fa st sint obs bs cbs bar pi bv nv vv sv fc ggz app dorp kamp de het een deze dit die onze',
)

/** Behind it, or at its end: the name of a street, a building, an institution. */
export const thingsBehind = list(
  `straat weg laan plein gracht singel kade dijk dreef steeg pad hof park brug tunnel plantsoen school basisschool college lyceum mavo huis centrum ziekenhuis
  foundation fonds stichting instituut instelling kazerne bv nv bank holding groep advies wonen zorg festival cup toernooi prijs hal buurt wijk kwartier museum
  kliniek kerk moskee theater arena stadion stadium bokaal loop markt vereniging verenigingen club organisatie security consultancy partners advocaten
  makelaars supermarkt supermarkten bakkerij transport vastgoed bouw groothandel academie academy university universiteit award lezing norm methode model wet
  commissie project programma aanpak hotel cafe restaurant mall outlet raad ziekenhuizen scholen penning co`,
)
/** Even behind `de heer`. */
export const streetEndings = list('straat laan weg plein gracht singel school college lyceum')
export const thingEndings = list(
  `brug buurt centrum college dreef flat fonds gebouw gracht haven instituut kade kazerne kliniek kwartier laan lanen loop lyceum
  museum norm pad park plantsoen plein polder prijs scholen school singel sluis steeg stichting straat straten team terrein tocht
  tunnel viaduct weg wet zaal ziekenhuis`,
)

/** How Dutch words of policy end that are in no list of common words. */
export const wordEndings = list(
  `aanpak agenda atie aties baar bare beleid centrum dienst diensten eerd eert eren gericht gerichte heid huis ijn ing ingen isch
  ische lijk lijke logie loos loze nisme nota overleg plan plannen punt raad recht regio schap schappen team teit visie werk wezen
  zaken zorg`,
)

/** Things called after people, or with a name of one in theirs, that no word beside them gives away. */
export const famousThings = new Set(
  `albert heijn|van der valk|anne frank|van gogh|jan linders|jantje beton|thomas more|marco polo|jeroen bosch|johan cruijff|willem alexander
leger des heils|anna paulowna|mac donald|peter pan|ronald mcdonald|erasmus|rembrandt|salomon|hans anders|kees smit|dirk van den broek|jan thiel
|van dale|de jong volwassenenraad|van der hoeven|pieter baan|max havelaar|don bosco|martin luther king|nelson mandela|maria montessori`
    .replaceAll('\n', '|')
    .split('|'),
)

/** Names that are words in the dictionary, and that no plan uses as one. */
export const namesInSpiteOfTheirWord = list(
  `jan piet henk hans bram tom eva joep koen thomas peter chris frank hendrik jaap jonas willie rob sara rachel ruby wouter mia erna inga helen
  steven johan jozef sjaak klaas dirk knut erica erin janet kelly benjamin peter russell madeleine maxime thomas adel abraham kees lori
  sharon sherry tiffany rowan anita amanda lolita margarita marjolein mirre mirte donna deborah els griet berthe ella joost ali mo julie vlad merlijn valentijn grietje tom`,
)

/** In the lists of names by chance, or as names that are nearly always something else here. */
export const neverNames = list(
  `door per nada lange zin omer era als dan aan naar met oma opa karma bureau halt senna lente zomer ha ja nee min plus som kader kalender hal name winter haven hoek
  noord oost zuid west om gemeente politie raad wet artikel jij wij zij haar hem hun onze uw deze die dat veilig thuis samen sterk goed beter best bron loop stop start
  marine oral ster rover demi panna yoga elektra lot roman ode reis lions maan kan vita sem baba bureau delta vega mars mina metro april mei juni juli augustus
  januari februari maart september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag instagram facebook snapchat tiktok telegram whatsapp
  elke lieve bent can may king queen america florida paris parijs houston georgia virginia dakota missouri montana chelsea cleveland london brooklyn manchester
  mercedes porsche ferrari hilton car an alpha justice destiny river sky sun ip six hong kong engels engeland wilde goede rode madrid brussel mon mercy apollo
  de er kan wel hoe zou ons laat kunnen toch even hou dag kunt keer willen wilt maak lang achter onder snel kinderen bang jongen hoop bel ding pas vrij
  water bellen boven klein persoon hond mens heer ene rechter gast volk bus wie wat waar wanneer ook nou dus nu het daar veel meer alle anders tien jaren prima
  ken kent bek helen job lot reed oren adem kip raden steen zak reis wens bouwen glas tas feest winkel vieren delen rennen vliegen kort broek cool open sport
  zorg duin hei nova norm basis focus merk sociale media`,
)
