/** The words by which an address is known. Data, in small letters. */
const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/)
const anyOf = (text: string) => wordsOf(text).join('|').replaceAll('.', '\\.')

/** These end names of streets and hardly anything else. */
export const streetEnding = new RegExp(
  `(?:${anyOf(`
  straat straatje straatweg laan laantje weg plein gracht singel kade dreef steeg boulevard allee plantsoen dijk str.
  ln.
`)})$`,
)

/** These end names of streets and much else: with a capital only, and never where the word itself is meant. */
export const perhapsStreetEnding = new RegExp(
  `(?:${anyOf(`
  pad hof park baan wal markt ring horst veld veldje gaarde oord kamp eng hoek brink kolk erf erven akker tuin hage
  burg berg donk meent weide zoom rand haven sluis brug poort vliet waard stede hoeve passage promenade gaard heide
  hout wijk werf bos bosch bocht schans rede kreek dal
`)})$`,
)

/** Words that end so and are no name. */
export const noStreet: ReadonlySet<string> = new Set(
  wordsOf(`
  snelweg rijksweg fietspad zandpad voetpad onderweg halverwege weg bijweg uitweg straat laan plein park hof markt
  ring zuidoost binnenstad haven wijk buurt woonwijk stadspark natuurpark bedrijvenpark vakantiepark recreatiepark
  kampement dijk zeedijk kamp berg veld brug poort hoek rand baan rijbaan loopbaan werf oord bos bosch hout tuin
  spoorweg landweg vaarweg terugweg heenweg achterweg
`),
)

/** What is numbered in a plan, or has a number that is no house. */
export const numberedThings: ReadonlySet<string> = new Set(
  wordsOf(`
  prioriteit doel actie maatregel artikel programma product bijlage hoofdstuk paragraaf tabel figuur week team zone
  fase kamer stap pijler thema speerpunt versie lid grip code kwartaal lijn groep pagina bladzijde motie amendement
  taakveld nummer nr punt agendapunt perceel unit niveau categorie klasse prio route spoor deel blok indicator nota
  besluit wet postbus antwoordnummer
`),
)

/** What may follow on an address. Behind another small word the number counts things: `Kerkstraat 12 meldingen`. */
const small = anyOf(`
  te in en of tot is zijn was waren staat staan stond werd worden wordt woont woonde wonen heeft had door met van voor
  om waar die dat bij naar aan uit ligt krijgt kreeg leeg gesloten gevestigd zonder na waarvan voldoet omdat geeft gaf
  kan moet wil blijft verkocht gecontroleerd doorzocht ontruimd zit zou komt ter vanwege wegens als op niet ook al nog
  sinds ontving meldt meldde klaagt klagen gemeld gezien betrokken aangetroffen
`)
export const goesOn = new RegExp(
  `^(?:$|[.,;:)\\]!?\n"'’]|\\s*\n| ?[(/|–-]| (?:${small}|t/m)(?!\\p{L})| \\d{1,2}e (?:etage|verdieping)| (?:\\p{Lu}|[1-9]\\d{3} ?[A-Za-z]{2}(?!\\p{L})))`,
  'u',
)

/** The writer tells of a home or a building: then any name with a number is an address. */
export const tellsOfHome = new RegExp(
  `\\b(?:${anyOf(`
  adres adressen woning woningen pand panden perceel woonachtig woont woonde wonen verblijft gevestigd overkant
  bewoner bewoners flat huis loods garage garagebox appartement portiek kelder inval hoogte tegenover naast
`)})(?![\\p{L}])[^.;!?\n]{0,30}$`,
  'iu',
)
