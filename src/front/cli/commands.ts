import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { catalogue, type Entry } from './catalogue.ts'
import { type Exit, exits, wrongUse } from './exit.ts'
import { type LocalCommand, localCommands } from './local-commands.ts'
import { nearest } from './nearest.ts'
import { say } from './terminal.ts'
import { readWords } from './words.ts'

/** Does what the words say. What a command does not need is not loaded. */
export async function runCommand(words: readonly string[]): Promise<Exit> {
  const { asksHelp, about } = helpIn(words)
  if (asksHelp) return sayHelp(about)
  const local = localIn(words)
  if (local) return runLocal(local.command, local.rest)

  const entries = await catalogue()
  const named = nameIn(entries, words)
  if (named.kind === 'room') return sayHelp([named.name])
  const house = await loadHouse()
  const { runHouseCommand } = await import('./house-command.ts')
  return runHouseCommand(house, declaredIn(house, named.name), named.rest)
}

/** `help`, `help plan.add-element` and `plan.add-element --help` ask the same; a word behind `--` asks nothing. */
function helpIn(words: readonly string[]): { readonly asksHelp: boolean; readonly about: readonly string[] } {
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const isFlag = (word: string) => word === '--help' || word === '-h'
  const [first, ...rest] = own
  if (first === undefined || first === 'help') return { asksHelp: true, about: rest.filter((word) => !isFlag(word)) }
  const options = own.findIndex((word) => word.startsWith('-'))
  return { asksHelp: own.some(isFlag), about: options < 0 ? own : own.slice(0, options) }
}

async function sayHelp(about: readonly string[]): Promise<Exit> {
  const help = await import('./help.ts')
  const local = localIn(about)
  if (local) say(help.helpOfLocal(local.command))
  else if (about.length === 0) say(help.overview(await catalogue()))
  else say(await helpOf(about))
  return exits.done
}

async function helpOf(about: readonly string[]): Promise<string> {
  const entries = await catalogue()
  const named = nameIn(entries, about)
  if (named.kind === 'room') return (await import('./help.ts')).helpOfRoom(entries, named.name)
  const house = await loadHouse()
  return (await import('./house-help.ts')).helpOfDeclared(house, declaredIn(house, named.name))
}

async function runLocal(command: LocalCommand, words: readonly string[]): Promise<Exit> {
  const given = readWords(words, command.options, command.name)
  if (given.rest.length !== command.takes)
    throw wrongUse(`Zo gaat het: driehoek ${command.name} ${command.usage}`.trim())
  return (await command.load())(given)
}

function localIn(words: readonly string[]) {
  for (const command of localCommands) {
    const parts = command.name.split(' ')
    if (parts.every((part, i) => words[i] === part)) return { command, rest: words.slice(parts.length) }
  }
  return undefined
}

interface Named {
  /** A deed or view, or a whole room. */
  readonly kind: 'declared' | 'room'
  readonly name: string
  readonly rest: readonly string[]
}

/** `plan.add-element` and `plan add-element` are the same. */
function nameIn(entries: readonly Entry[], words: readonly string[]): Named {
  const [first = '', second = '', ...rest] = words
  const names = entries.map(({ name }) => name)
  if (names.includes(first)) return { kind: 'declared', name: first, rest: words.slice(1) }
  const joined = `${first}.${second}`
  if (names.includes(joined)) return { kind: 'declared', name: joined, rest }
  const all = [...names, ...localCommands.map(({ name }) => name)]
  if (second === '' && all.some((name) => name.split(/[. ]/, 1)[0] === first && name !== first))
    return { kind: 'room', name: first, rest }
  throw unknownCommand(first, second, all)
}

function unknownCommand(first: string, second: string, names: readonly string[]) {
  const isTwo = second !== '' && !second.startsWith('-') && !first.includes('.')
  const typed = isTwo ? [`${first}.${second}`, `${first} ${second}`, first] : [first]
  const near = typed.map((one) => nearest(one, names)).find((name) => name !== undefined)
  const said = isTwo ? `${first} ${second}` : first
  return wrongUse(
    `De opdracht ‘${said}’ is er niet.${near ? ` Bedoelt u ${near}?` : ''} Alle opdrachten: driehoek help`,
  )
}

async function loadHouse(): Promise<House> {
  return (await import('../server/house.ts')).theHouse
}

function declaredIn(house: House, name: string): AnyDeed | AnyView {
  const declared = house.deeds.get(name) ?? house.views.get(name)
  if (!declared) throw new RangeError(`the house declares no ${name}`)
  return declared
}
