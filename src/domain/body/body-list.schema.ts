import { isPartDay } from '../../kit/base/day.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { areasIn, areasShape } from './body.schema.ts'
import { bodyKindNames } from './body.texts.ts'
import type { NewBody } from './body.ts'
import { type BodyKind, bodyKinds } from './body-words.ts'
import { readTable, type TableRow, writeTable } from './table-text.ts'

/** The columns of a list of bodies, by the names that fields have outside the code. */
const columns = [
  'soort',
  'naam',
  'adres',
  'onderdeelVan',
  'onderdeelSinds',
  'gebieden',
  'begint',
  'eindigt',
  'bron',
] as const

/** The bodies of a list, or which line cannot be read and why. */
export function readBodyList(text: string): readonly NewBody[] | Refusal<'body.list-unreadable'> {
  const bodies: NewBody[] = []
  for (const [place, row] of readTable(text).entries()) {
    const wrong = wrongIn(row)
    // The names of the columns are the first line.
    if (wrong) return refuse('body.list-unreadable', { row: place + 2, wrong })
    bodies.push(bodyIn(row))
  }
  return bodies
}

/** A list as text, in the shape that a person can paste. `partOf` is an address. */
export function writeBodyList(bodies: readonly NewBody[]): string {
  const rows = bodies.map((body) => ({
    soort: bodyKindNames[body.kind],
    naam: body.name,
    adres: body.address ?? '',
    onderdeelVan: body.partOf ?? '',
    onderdeelSinds: body.partOfSince ?? '',
    gebieden: body.areas.join(', '),
    begint: body.startsOn ?? '',
    eindigt: body.endsOn ?? '',
    bron: body.source,
  }))
  return writeTable(columns, rows)
}

function bodyIn(row: TableRow): NewBody {
  const { naam = '', adres, onderdeelVan, onderdeelSinds, gebieden, begint, eindigt, bron = '' } = row
  return {
    kind: kindNamed(row.soort) ?? 'partner',
    name: naam,
    ...(adres && { address: adres }),
    partOf: onderdeelVan || null,
    partOfSince: onderdeelSinds || null,
    areas: areasIn(gebieden),
    startsOn: begint || null,
    endsOn: eindigt || null,
    source: bron,
  }
}

function wrongIn(row: TableRow): string | undefined {
  const strange = Object.keys(row).find((column) => !columns.some((known) => known === column))
  if (strange !== undefined) return `een kolom ‘${strange}’ is er niet. De kolommen zijn ${columns.join(', ')}.`
  if (!kindNamed(row.soort))
    return `het soort ‘${row.soort ?? ''}’ is er niet. Kies uit ${Object.values(bodyKindNames).join(', ')}.`
  if (!row.naam) return 'de naam ontbreekt.'
  if (row.naam.length > 120) return 'de naam is langer dan 120 tekens.'
  if (!row.bron) return 'de bron ontbreekt. Schrijf waar dit staat.'
  if (row.bron.length > 1000) return 'de bron is langer dan 1000 tekens.'
  if (row.gebieden && !areasShape.test(row.gebieden))
    return `‘${row.gebieden}’ zijn geen codes van het CBS, zoals GM0351.`
  const day = [row.onderdeelSinds, row.begint, row.eindigt].find((text) => text && !isPartDay(text))
  return day ? `‘${day}’ is geen datum. Schrijf 2027, 2027-05 of 2027-05-14.` : undefined
}

function kindNamed(name: string | undefined): BodyKind | undefined {
  return bodyKinds.find((kind) => bodyKindNames[kind].toLowerCase() === name?.toLowerCase())
}
