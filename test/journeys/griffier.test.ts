import { journey } from './afternoon.ts'
import { printsOn } from './printed.ts'

journey('a griffier records what the raad did, shares it, and prints the page that shows it', async (afternoon) => {
  const griffier = await afternoon.comesIn('Griffier van Woudenberg')
  await griffier.in('U werkt voor').follow('Woudenberg')
  await griffier.seesNot('Onderdeel toevoegen', 'Document overnemen')
  await griffier.in('Verantwoording').follow('Handeling vastleggen')
  await griffier.fill('Welke tekst', 'de tussenbalans van het IVP')
  await griffier.choose('Orgaan', 'gemeenteraad van Woudenberg')
  await griffier.choose('Handeling', 'kennisgenomen')
  await griffier.fill('Wanneer', 'juni 2025')
  await griffier.fill('Kenmerk', '2025-41')
  await griffier.press('Vastleggen')
  await griffier.sees('Vastgelegd als concept.')
  const said = 'De gemeenteraad nam in juni 2025 kennis van de tussenbalans van het IVP.'
  await griffier.in('Verantwoording').sees(said, 'concept')

  const resident = await afternoon.comesIn()
  await resident.goTo('/woudenberg')
  await resident.seesNot('tussenbalans')

  await griffier.in('Verantwoording').follow('Delen')
  await griffier.choose('iedereen, ook buiten de overheid')
  await griffier.press('Delen')
  await griffier.sees('Gedeeld.')
  await griffier.goTo('/woudenberg')
  await printsOn(griffier.page, 1)
  await griffier.page.emulateMedia({ media: 'print' })
  await griffier.in('Verantwoording').sees(said)
  await griffier.seesNot('Handeling vastleggen')
  await griffier.page.emulateMedia({ media: 'screen' })
  await resident.goTo('/woudenberg')
  await resident.in('Verantwoording').sees(said)
})
