import { type Entry, roomOf } from './catalogue.ts'
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

const roomsIn = (entries: readonly Entry[]) => [...new Set(entries.map(({ name }) => roomOf(name)))].sort()

function linesOfRoom(entries: readonly Entry[], room: string): readonly string[] {
  const inRoom = entries.filter(({ name }) => roomOf(name) === room)
  const [first] = inRoom
  return first
    ? section(
        first.room,
        inRoom.map(({ name, title }): Row => [name, title]),
      )
    : []
}

const lineOfLocal = ({ name, usage, title }: LocalCommand): Row => [`${name} ${usage}`.trim(), title]

/** Wide enough for nearly every name, so that all sections stand in the same two columns. */
const nameWidth = 30

function section(title: string, rows: readonly Row[]): readonly string[] {
  return ['', title, ...rows.map((row) => `  ${columnsOf(row, [nameWidth])}`)]
}
