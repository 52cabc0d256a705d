import { addDays, isDay } from '../../kit/base/day.ts'
import { addressOf } from './address.ts'
import type { NewBody } from './body.ts'
import type { BodyKind } from './body-words.ts'
import { readTable, type TableRow } from './table-text.ts'

/** The two tables that a region starts from, as text: `data/bodies/HERKOMST.md` says where they come from. */
export interface RegionTables {
  readonly division: string
  readonly gemeenten: string
}

/** The page that names who make the strategy of the region. */
export const planPage =
  'gemeente Woudenberg, Beleidsbegroting 2024-2027, Trends en ontwikkelingen: ‘de 38 gemeenten, het Openbaar Ministerie en de politie van Midden-Nederland’'

/** All bodies of a region below the region itself, each with its source: a body stands after the one that it is part of. */
export function regionBodies({ division, gemeenten }: RegionTables, region: string): readonly NewBody[] {
  const rows = readTable(division)
  const begins = new Map(readTable(gemeenten).map((row) => [row.gm_code, row.begin]))
  return [
    ...authorities(rows, region),
    ...eachOnce(rows, 'district').map((row) => districtIn(row, region)),
    ...eachOnce(rows, 'basisteam').map(basisteamIn),
    ...rows.map((row) => gemeenteIn(row, begins.get(row.gm_code ?? ''))),
  ]
}

/** The police unit and the prosecutor. Which office of the prosecutor it is, the source does not say. */
function authorities(rows: readonly TableRow[], region: string): readonly NewBody[] {
  return eachOnce(rows, 're_code').flatMap((row) => {
    const police = { kind: 'police' as const, name: `Politie ${row.eenheid}`, areas: [row.re_code ?? ''] }
    const prosecutor = { kind: 'prosecutor' as const, name: 'Openbaar Ministerie', areas: [] }
    return [
      { ...bare, ...police, partOf: region, source: `${planPage}. Eenheid: ${row.bron_eenheid}` },
      { ...bare, ...prosecutor, partOf: region, source: `${planPage}. Welk parket, zegt de bron niet.` },
    ]
  })
}

function districtIn(row: TableRow, region: string): NewBody {
  const name = districtName(row)
  return { ...bare, kind: 'district', name, partOf: region, source: `District: ${row.bron_district}` }
}

function basisteamIn(row: TableRow): NewBody {
  const words = {
    name: `Basisteam ${row.basisteam}`,
    address: basisteamAddress(row),
    partOf: addressOf(districtName(row)),
  }
  return {
    ...bare,
    kind: 'basisteam',
    ...words,
    source: `Basisteam: ${row.bron_basisteam}. District: ${row.bron_district}`,
  }
}

function gemeenteIn(row: TableRow, begin: string | undefined): NewBody {
  const kind: BodyKind = 'gemeente'
  return {
    kind,
    name: row.gm_naam ?? '',
    partOf: row.basisteam ? basisteamAddress(row) : addressOf(districtName(row)),
    partOfSince: row.geldig_vanaf || null,
    areas: [row.gm_code ?? ''],
    startsOn: begin && isDay(begin) ? begin : null,
    // The table names the last day; a period ends on the first day that it no longer holds.
    endsOn: row.geldig_tot ? addDays(row.geldig_tot, 1) : null,
    source: [
      `Eenheid: ${row.bron_eenheid}`,
      `District: ${row.bron_district}`,
      `Basisteam: ${row.basisteam ? row.bron_basisteam : 'niet bekend'}`,
      `Geldigheid: ${row.bron_geldigheid}`,
      `Begin: ${begin ? `CBS, ${begin}` : 'niet bekend'}`,
    ].join('. '),
  }
}

const bare = { partOfSince: null, areas: [], startsOn: null, endsOn: null }

function districtName(row: TableRow): string {
  return `District ${row.district}`
}

/** By the short name in brackets, where it has one: `basisteam-zblw`. */
function basisteamAddress({ basisteam = '' }: TableRow): string {
  const short = /\(([A-Z]+)\)$/.exec(basisteam)?.[1]
  return addressOf(`Basisteam ${short ?? basisteam}`)
}

/** The first row of each value of a column that is filled in. */
function eachOnce(rows: readonly TableRow[], column: string): readonly TableRow[] {
  return rows.filter((row, place) => row[column] && rows.findIndex((other) => other[column] === row[column]) === place)
}
