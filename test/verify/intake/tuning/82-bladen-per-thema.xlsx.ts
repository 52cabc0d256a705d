import writeExcelFile from 'write-excel-file/node'

/** A sheet a theme: its name on the tab, the aim in a line above the list, the plan on a first sheet of its own. */
const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
const text = (value: string) => ({ value })
const heads = ['Wat', 'Wie', 'Wanneer klaar', 'Stand'].map(bold)
const row = (...words: readonly string[]) => words.map(text)

const cover = [
  [bold('Uitvoeringsprogramma veiligheid 2027 Basisteam Oeverland')],
  [text('gemeenten Waalwijde, Lekkerdam en Maasoord')],
  [text('Vastgesteld door de driehoek op 20 januari 2027')],
]
const theme = (name: string, aim: string, actions: readonly (readonly string[])[]) => ({
  sheet: name,
  data: [[bold(`Thema: ${name}`)], [text(`Doel: ${aim}`)], [], heads, ...actions.map((one) => row(...one))],
})

export async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(
    await writeExcelFile([
      { sheet: 'Voorblad', data: cover },
      theme('Drugscriminaliteit', 'Verhuurders van loodsen weten aan wie zij verhuren', [
        ['Loodsencontroles in drie gemeenten', 'Waalwijde', 'december', 'loopt'],
        ['Voorlichting aan makelaars', 'Maasoord', 'mei', 'klaar'],
      ]),
      theme('Jeugdoverlast', 'Klachten over hangplekken worden binnen een week opgepakt', [
        ['Gezamenlijke pool van straatcoaches', 'Lekkerdam', 'september', 'nog niet begonnen'],
      ]),
      theme('Cyber', 'Ondernemers hebben hun basisbeveiliging op orde', [
        ['Cyberscan voor vijftig winkels', 'Lekkerdam', 'juni', 'loopt'],
        ['Oefening gemeentehuis zonder stroom', 'Waalwijde', 'oktober', 'loopt'],
      ]),
    ]).toBuffer(),
  )
}
