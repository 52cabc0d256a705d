import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { type Wire, wireOf } from '../../domain/deed/wire.ts'
import { type HouseOption, houseOptionsOf } from './house-options.ts'
import { columnsOf } from './table.ts'

/** Help on one deed or view, all of it from its declaration: nobody writes it. */
export function helpOfDeclared(house: House, declared: AnyDeed | AnyView): string {
  const wire = wireOf(house)
  const options = houseOptionsOf(declared, wire)
  return [
    `driehoek ${declared.name}`,
    '',
    `${declared.says.title}. ${declared.says.help}`,
    ...(options.length > 0 ? ['', 'Opties (* is nodig)', ...options.flatMap(linesOf)] : []),
    '',
    'decide' in declared ? 'Bij elke opdracht die iets doet' : 'Bij elke opdracht die iets laat zien',
    ...('decide' in declared ? deedWords : viewWords),
    '',
    'Voorbeeld',
    `  ${exampleOf(declared, options, wire)}`,
  ].join('\n')
}

const optionWidth = 28

function linesOf(option: HouseOption): readonly string[] {
  const { label, hint } = option.look
  const name = `${option.isRequired ? '*' : ' '} --${option.option} ${kindOf(option)}`
  const says = [
    `${label}${label.endsWith('?') ? '' : '.'}`,
    ...(hint ? [hint] : []),
    ...(option.many ? ['Mag vaker.'] : []),
  ]
  return [`  ${columnsOf([name, says.join(' ')], [optionWidth])}`, ...choicesOf(option)]
}

function kindOf({ look, holds, values }: HouseOption): string {
  if (values.length > 0) return '<keuze>'
  if (holds === 'number') return '<getal>'
  if (holds === 'flag') return '<ja of nee>'
  if (look.widget === 'part-day') return '<datum>'
  return look.free || look.widget === 'text' ? '<tekst>' : '<id>'
}

/** One choice a line: its value, and its name on screen, which may be given too. */
function choicesOf({ values, look }: HouseOption): readonly string[] {
  const widest = Math.max(0, ...values.map((value) => value.length))
  return values.map((value) => `        ${columnsOf([value, look.names?.[value] ?? ''], [widest])}`)
}

const json = columnsOf(['    --json', 'Het antwoord zoals het kwam.'], [optionWidth + 2])
const file = columnsOf(
  ['    --bestand <veld=pad>', 'Een lange tekst uit een bestand; veld=- is wat binnenkomt. Mag vaker.'],
  [optionWidth + 2],
)
const viewWords = [file, json]
const deedWords = [
  columnsOf(
    ['    --sleutel <tekst>', 'Twee keer dezelfde sleutel met dezelfde inhoud is één keer gedaan.'],
    [optionWidth + 2],
  ),
  columnsOf(['    --toch <reden>', 'Waarom moet blijven staan wat in de tekst gevonden werd.'], [optionWidth + 2]),
  file,
  json,
]

function exampleOf(declared: AnyDeed | AnyView, options: readonly HouseOption[], wire: Wire): string {
  const input = wire.toDutch(declared.example.input) as Readonly<Record<string, unknown>>
  const words = options.flatMap(({ option }) => {
    const value = input[option]
    const all = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
    return all.map((one) => exampleWord(option, one === true ? 'ja' : one === false ? 'nee' : String(one)))
  })
  return ['driehoek', declared.name, ...words].join(' ')
}

/** A text of more lines comes from a file: nobody types it in a terminal. */
function exampleWord(option: string, text: string): string {
  return text.includes('\n') ? `--bestand ${option}=${option}.txt` : `--${option} ${quoted(text)}`
}

/** As one word for a shell. */
function quoted(text: string): string {
  if (/^[\w.:,/@%+-]+$/.test(text)) return text
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`
}
