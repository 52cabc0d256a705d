import assert from 'node:assert/strict'
import { journey } from './afternoon.ts'
import type { Person } from './person.ts'

/** What no page offers to who only reads. */
const deeds = [
  'Wijzigen',
  'Delen',
  'toevoegen',
  'overnemen',
  'Handeling vastleggen',
  'Trekker aanwijzen',
  'Verband leggen',
]

const pagesOfThePlan = [
  ['Het hele plan', 'Keten'],
  ['Verhogen meldingsbereidheid', 'Wat we niet weten'],
  ['Passage, verbanden en versies', 'Versies'],
] as const

journey(
  'a resident reads what is public: the plan, what the raad agreed to, and what is not known',
  async (afternoon) => {
    const resident = await afternoon.comesIn()
    await resident.sees('U leest wat openbaar is.', 'Regionale veiligheidsstrategie 2023-2026', '38 gemeenten.')
    await resident.in('Organisaties').follow('Woudenberg')
    await resident.sees('De raad stemde in mei 2023 in met het IVP. Die tekst staat hier niet; wat u leest komt uit')
    await resident
      .in('Plan')
      .sees('Vijf prioriteiten: drie van de regio, één van het basisteam en één van Woudenberg zelf.')
    await resident.in('Plan').sees('Andere plannen: Regionale veiligheidsstrategie 2023-2026')
    await resident.in('Beeld').sees('Cijfers zijn hier nog niet geladen.')
    await walksThePlan(resident)

    await resident.goTo('/zeist')
    await resident.in('Plan').sees('Vier prioriteiten: drie van de regio en één van het basisteam.')
    await resident.in('Plan').sees('Lokale prioriteit van Zeist: niet bekend.')
    await resident.in('Plan').seesNot('Verhogen meldingsbereidheid')
    await resident.goTo('/almere')
    await resident.sees('Regionale veiligheidsstrategie 2023-2026')
  },
)

journey('a reader sees the drafts of the own organisation, and is offered nothing to change', async (afternoon) => {
  const adviser = await afternoon.comesIn('Adviseur van Woudenberg')
  await adviser.in('U werkt voor').follow('Woudenberg')
  await adviser.in('Plan').follow('Verhogen meldingsbereidheid')
  await adviser.in('Wat').follow('Doel toevoegen')
  await adviser.fill('Titel', 'Vaker terugbellen na een melding')
  await adviser.press('Toevoegen')
  await adviser.in('Wat').follow('Vaker terugbellen na een melding')
  const draft = new URL(adviser.page.url()).pathname

  const reader = await afternoon.comesIn('Lezer bij Woudenberg')
  await reader.in('U werkt voor').follow('Woudenberg')
  await reader.in('Plan').sees('Vaker terugbellen na een melding')
  await walksThePlan(reader)
  await reader.goTo(draft)
  await reader.sees('Vaker terugbellen na een melding', 'concept, alleen Woudenberg ziet het')
  await reader.seesNot(...deeds)

  for (const other of [await afternoon.comesIn(), await afternoon.comesIn('Adviseur van Leusden')]) {
    const missing = await answerTo(other, draft)
    await other.sees('Niet gevonden', 'Deze pagina bestaat niet, of u kunt haar niet zien.')
    const never = await answerTo(other, '/e/bbbbbbbbbbbb')
    assert.equal(missing.status, 404)
    assert.equal(
      missing.text.replaceAll(encodeURIComponent(draft), ''),
      never.text.replaceAll('%2Fe%2Fbbbbbbbbbbbb', ''),
    )
    await other.goTo('/woudenberg')
    await other.seesNot('Vaker terugbellen')
  }
})

async function walksThePlan(person: Person): Promise<void> {
  for (const [link, heading] of pagesOfThePlan) {
    await person.follow(link)
    await person.sees(heading)
    await person.seesNot(...deeds)
  }
}

async function answerTo(person: Person, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const answered = person.page.waitForResponse((response) => response.url().endsWith(path))
  await person.goTo(path)
  const response = await answered
  return { status: response.status(), text: await response.text() }
}
