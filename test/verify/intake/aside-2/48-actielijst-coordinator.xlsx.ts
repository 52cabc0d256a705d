import writeExcelFile from 'write-excel-file/node'

/** The working list of a coordinator: a band over the table for each priority, the day's routine in a band of its own, how far it is in the cells. */
const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
const text = (value: string) => ({ value })
const hours = (value: number) => ({ value, type: Number })
const band = (value: string) => [{ value, columnSpan: 7, fontWeight: 'bold' as const, backgroundColor: '#DDEBF7' }, ...Array(6).fill(null)]
const heads = ['nr', 'wie', 'wat moet er gebeuren', 'samen met', 'voor', 'uren', 'hoe staat het ervoor'].map(bold)
const row = (nr: string, who: string, what: string, along: string, before: string, count: number | null, state: string) => [
  text(nr),
  text(who),
  text(what),
  along ? text(along) : null,
  before ? text(before) : null,
  count === null ? null : hours(count),
  state ? text(state) : null,
]

const list = [
  [{ value: 'Actielijst OOV 2027 (bij het IVP Grotebeek 2026-2029)', columnSpan: 7, fontWeight: 'bold' as const }, ...Array(6).fill(null)],
  [text('bijgewerkt: 3 september, volgende bespreking 17 september (voorbeeld)')],
  [],
  heads,
  band('PRIO 1 - Dealen en overlast rond het station'),
  row('1.1', 'coörd. OOV', 'Lichtplan stationsplein, incl. fietsenkelder', 'ProRail, Beheer', '1-10', 24, 'offerte binnen'),
  row('1.2', 'boa’s', 'Vaste ronde 16.00-22.00 uur, vier dagen per week', 'wijkagent', 'doorlopend', 640, 'draait sinds maart'),
  row('1.3', 'jurist', 'Gebiedsaanwijzing alcohol- en blowverbod verlengen', '', '15-11', 16, 'KLAAR'),
  row('1.4', 'coörd. OOV', 'Gesprek met verslavingszorg over een gebruikersruimte elders', 'GGD', 'eind dit jaar', 12, 'nog niet begonnen'),
  band('PRIO 2 - Oud en nieuw zonder brandstichting'),
  row('2.1', 'adv. evenementen', 'Vuurwerkshow regelen bij de plas (subsidie buurtver. De Kom)', 'buurtvereniging', 'okt', 30, 'vergunning aangevraagd - 60%'),
  row('2.2', 'jongerenwerk', 'Groepsgesprekken met de jongens van de Hoge Heide', 'scholen', 'nov/dec', 40, ''),
  row('2.3', 'Beheer', 'Containers en bushokjes weghalen of dichtzetten op elf plekken', 'reiniging', '28-12', 18, 'lijst klaar'),
  band('PRIO 3 - Weerbare organisatie'),
  row('3.1', 'HR', 'Aangifteprotocol agressie opnieuw uitrollen bij alle balies', 'OR', 'Q3', 20, 'vertraagd door ziekte'),
  row('3.2', 'coörd. OOV', 'E-learning ondermijning verplicht stellen voor vergunningverleners', 'HR', 'Q4', 8, ''),
  band('GOING CONCERN (geen IVP, wel tijd)'),
  row('', 'allen', 'Werkoverleg maandag', '', '', 90, ''),
  row('', 'adv. evenementen', 'Evenementenvergunningen beoordelen', '', '', 400, ''),
  row('', 'jurist', 'Bestuurlijke rapportages en sluitingen 13b', 'politie', '', 220, ''),
  row('', 'coörd. OOV', 'Piket crisisorganisatie', '', '', 120, ''),
  [],
  [null, null, text('totaal'), null, null, hours(1638), null],
]

const goals = [
  [bold('prioriteit'), bold('waar doen we het voor'), bold('meten met'), bold('2025'), bold('2029')],
  [text('Dealen en overlast rond het station'), text('Reizigers voelen zich ’s avonds veilig op het stationsplein'), text('reizigersonderzoek, rapportcijfer'), hours(5.4), hours(6.5)],
  [text('Oud en nieuw zonder brandstichting'), text('Minder dan tien brandstichtingen rond de jaarwisseling'), text('meldingen brandweer 29/12 - 2/1'), hours(31), hours(9)],
  [text('Weerbare organisatie'), text('Medewerkers melden elke vorm van agressie'), text('registratie GIR'), text('onbekend'), text('onbekend')],
]

const choices = [[bold('keuzelijst')], [text('nog niet begonnen')], [text('loopt')], [text('KLAAR')], [text('vertraagd')], [text('vervallen')]]

export async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(
    await writeExcelFile([
      { data: list, sheet: 'lijst' },
      { data: goals, sheet: 'doelen' },
      { data: choices, sheet: 'keuzes' },
    ]).toBuffer(),
  )
}
