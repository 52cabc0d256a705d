import type { Entry } from './catalogue.ts'
import { exitMeanings } from './exit.ts'
import { type LocalCommand, localCommands } from './local-commands.ts'
import { columnsOf } from './table.ts'

/** What `driehoek` alone says: every command in one line, the rooms of the house in their order. */
export function overview(entries: readonly Entry[]): string {
  return [
    'Driehoek in de terminal: driehoek <opdracht> [opties]',
    ...section('Op deze machine', localCommands.map(lineOfLocal)),
    ...roomsIn(entries).flatMap((room) => linesOfRoom(entries, room)),
    ...section('Instellingen', settings),
    ...section('Exitcodes', Object.entries(exitMeanings)),
    '',
    'Uitleg, opties en een voorbeeld van één opdracht: driehoek help plan.add-element',
  ].join('\n')
}

export function helpOfRoom(entries: readonly Entry[], room: string): string {
  const local = localCommands.filter(({ name }) => name.startsWith(`${room} `)).map(lineOfLocal)
  return [...linesOfRoom(entries, room), ...(local.length > 0 ? section('Op deze machine', local) : [])]
    .slice(1)
    .join('\n')
}

export function helpOfLocal({ name, usage, title, help }: LocalCommand): string {
  return [`driehoek ${name} ${usage}`.trim(), `${title}. ${help}`].join('\n\n')
}

type Row = readonly [name: string, says: string]

const settings: readonly Row[] = [
  ['DRIEHOEK_URL', 'adres van de server; anders deze machine, op poort DRIEHOEK_PORT of 4170'],
  ['DRIEHOEK_TOKEN', 'uw persoonlijke sleutel, in plaats van de bewaarde'],
  ['DRIEHOEK_VAR', 'map met de database, voor de opdrachten op deze machine'],
  ['DATABASE_URL', 'een andere PostgreSQL dan die in die map'],
]

/** What a room is called on screen. A room that is not here bears its own name. */
const roomTitles: Readonly<Record<string, string>> = {
  account: 'Accounts en rollen',
  body: 'Organisaties',
  decision: 'Besluiten',
  intake: 'Documenten overnemen',
  plan: 'Plannen',
  record: 'Wat er gebeurde',
}

const roomOf = ({ name }: Entry) => name.slice(0, name.indexOf('.'))
const roomsIn = (entries: readonly Entry[]) => [...new Set(entries.map(roomOf))].sort()

function linesOfRoom(entries: readonly Entry[], room: string): readonly string[] {
  const rows = entries.filter((entry) => roomOf(entry) === room).map(({ name, title }): Row => [name, title])
  return rows.length > 0 ? section(roomTitles[room] ?? room, rows) : []
}

const lineOfLocal = ({ name, usage, title }: LocalCommand): Row => [`${name} ${usage}`.trim(), title]

/** Wide enough for nearly every name, so that all sections stand in the same two columns. */
const nameWidth = 30

function section(title: string, rows: readonly Row[]): readonly string[] {
  return ['', title, ...rows.map((row) => `  ${columnsOf(row, [nameWidth])}`)]
}
