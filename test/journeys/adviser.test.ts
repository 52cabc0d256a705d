import { fileURLToPath } from 'node:url'
import { journey } from './afternoon.ts'
import type { Person } from './person.ts'

const planPage = fileURLToPath(new URL('../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))

const mail = `# Integraal veiligheidsplan Woudenberg 2028-2031

## Prioriteiten

### Veilig uitgaan

- Samen met de horeca afspraken maken
`

journey(
  'an adviser takes the plan page in again, changes what was read, and keeps it as a draft',
  async (afternoon) => {
    const adviser = await afternoon.comesIn('Adviseur van Woudenberg')
    await adviser.in('U werkt voor').follow('Woudenberg')
    await adviser.follow('Document overnemen')
    await adviser.fill('Wat is dit voor document?', 'de begroting 2024-2027')
    await adviser.upload('Bestand', planPage)
    await adviser.press('Document lezen')
    await adviser.sees('Het document is gelezen. Kijk het voorstel na.', 'Eerst drie vragen')

    await adviser.in('Is ‘Digitale veiligheid…').choose('Ja, een eigen prioriteit, met de punten die erna staan')
    await adviser.in('Is ‘Digitale veiligheid…').press('Akkoord')
    await adviser.in('Is ‘Digitale veiligheid…').sees('Antwoord: Ja, een eigen prioriteit')
    await adviser.in('Op welk niveau…').press('Niet bekend: open punt')
    await adviser.in('Op welk niveau…').sees('dit wordt een open punt in het plan')
    await adviser.sees('Eerst één vraag')

    await adviser.sees('lijn Verbinding met de samenleving')
    const changes = await adviser.unfold('wijzigen: Verbinding met de samenleving')
    await changes.follow('soort')
    await adviser.choose('Soort', 'doel')
    await adviser.press('Bewaren')
    await adviser.sees('doel Verbinding met de samenleving')
    await adviser.press('Ongedaan maken')
    await adviser.sees('lijn Verbinding met de samenleving')

    await adviser.follow('Bevestigen')
    await adviser.choose('alleen de eigen organisatie, als concept')
    await adviser.press('Bevestigen')
    await adviser.sees('Het voorstel staat in de plannen.', 'Vier plannen die u kunt zien.', 'concept')

    const resident = await afternoon.comesIn()
    await resident.follow('Alle plannen')
    await resident.sees('Twee plannen die u kunt zien.')
    await resident.seesNot('concept')
  },
)

journey('an adviser pastes a text, sees what would become of it, and throws it away', async (afternoon) => {
  const adviser = await afternoon.comesIn('Adviseur van Woudenberg')
  await adviser.in('U werkt voor').follow('Woudenberg')
  await adviser.follow('Document overnemen')
  await adviser.press('Document lezen')
  await adviser.sees('Er kloppen twee dingen nog niet')
  await adviser.fill('Wat is dit voor document?', 'een mail van het basisteam')
  await adviser.fill('Tekst', mail)
  await adviser.press('Document lezen')
  await adviser.sees('Een mail van het basisteam', 'prioriteit Veilig uitgaan')
  await adviser.follow('Weggooien')
  await adviser.press('Weggooien')
  await adviser.sees('Het voorstel is weggegooid.')
  await adviser.in('Afgehandeld').sees('weggegooid')
})

journey('an adviser adds a goal with its reason, shares it, and finds it back', async (afternoon) => {
  const goal = 'Meer inwoners van Woudenberg melden wat zij zien'
  const adviser = await afternoon.comesIn('Adviseur van Woudenberg')
  await adviser.in('U werkt voor').follow('Woudenberg')
  await adviser.in('Plan').follow('Verhogen meldingsbereidheid')
  await adviser.in('Wat').follow('Doel toevoegen')
  await adviser.press('Toevoegen')
  await adviser.sees('Er klopt één ding nog niet')
  await adviser.fill('Titel', 'Meer meldingen')
  await adviser.press('Toevoegen')
  await adviser.sees('Toegevoegd als concept.')

  await adviser.in('Wat').follow('Meer meldingen')
  await adviser.follow('Wijzigen')
  await adviser.fill('Titel', goal)
  await adviser.choose('meer')
  await adviser.press('Bewaren')
  await adviser.sees('Bewaard als concept.', goal)
  await adviser.in('Versies').sees('Begonnen als concept', 'Gewijzigd')

  await adviser.in('U bent hier').follow('Integraal veiligheidsplan basisteam ZBLW')
  await adviser.in('Keten').follow('Verhogen meldingsbereidheid')
  await adviser.in('Waarom').follow('Trend koppelen')
  await adviser.choose('Naar', 'trend: Maatschappelijk ongenoegen neemt toe')
  await adviser.fill('Reden', 'Wie zich niet gehoord voelt, meldt minder.')
  await adviser.press('Verband leggen')
  await adviser.in('Waarom').sees('Eén trend.', 'Maatschappelijk ongenoegen neemt toe')

  const resident = await afternoon.comesIn()
  await finds(resident, 'melden zien', 'Niets gevonden')

  await adviser.in('Wat').follow(goal)
  await adviser.follow('Delen')
  await adviser.choose('iedereen, ook buiten de overheid')
  await adviser.press('Delen')
  await adviser.sees('Gedeeld.', 'Zichtbaar voor iedereen.')
  await adviser.in('Versies').follow('Wat er gebeurde, en door wie')
  await adviser.sees(
    'Adviseur van Woudenberg',
    `voegde doel ‘Meer meldingen’ toe`,
    `deelde doel ‘${goal}’ met iedereen`,
  )

  await finds(resident, 'melden zien', goal)
  await resident.follow(goal)
  await resident.seesNot('Wijzigen', 'Delen', 'Meer meldingen')
})

async function finds(person: Person, words: string, what: string): Promise<void> {
  await person.follow('Zoeken')
  await person.fill('Zoek in plannen, onderdelen en organisaties', words)
  await person.press('Zoeken')
  await person.sees(what)
}

journey('somebody was first: both versions are shown, and nothing that was typed is lost', async (afternoon) => {
  const [adviser, lead] = [
    await afternoon.comesIn('Adviseur van Woudenberg'),
    await afternoon.comesIn('Trekker bij Zeist'),
  ]
  await adviser.in('U werkt voor').follow('Woudenberg')
  await adviser.in('Plan').follow('Verbindingen tussen zorg en veiligheid')
  await adviser.in('Wat').follow('Doel toevoegen')
  await adviser.fill('Titel', 'Zorg en veiligheid kennen elkaar')
  await adviser.press('Toevoegen')

  for (const one of [adviser, lead]) {
    await one.goTo('/zeist')
    await one.in('Plan').follow('Verbindingen tussen zorg en veiligheid')
    await one.in('Wat').follow('Zorg en veiligheid kennen elkaar')
    await one.follow('Wijzigen')
  }
  await adviser.fill('Titel', 'Zorg en veiligheid overleggen elke maand')
  await adviser.fill('Waarde nu', 'niet bekend')
  await adviser.press('Bewaren')
  await adviser.sees('Bewaard als concept.')

  await lead.fill('Titel', 'Zorg en veiligheid kennen elkaar bij naam')
  await lead.fill('Streefwaarde', 'elke maand een overleg')
  await lead.press('Bewaren')
  await lead.sees('Iemand anders bewaarde dit voordat u klaar was', 'Van wat u typte is niets verloren.')
  await lead.choose('Titel, Uw tekst')
  await lead.press('Samenvoegen en bewaren')
  await lead.sees('Zorg en veiligheid kennen elkaar bij naam')
  await lead.in('Wat er staat').sees('Waarde nu', 'niet bekend', 'Streefwaarde', 'elke maand een overleg')
  await lead.in('Versies').sees('overleggen elke maand')
})
