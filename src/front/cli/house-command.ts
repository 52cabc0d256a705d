import { randomUUID } from 'node:crypto'
import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { wireOf } from '../../domain/deed/wire.ts'
import { type Answer, addressOf, call } from './call.ts'
import { sayDone } from './done.ts'
import { Ending, type Exit, exits, wrongUse } from './exit.ts'
import { textsFromFiles } from './from-file.ts'
import { namesIn } from './house-names.ts'
import { commonOptions, deedOptions, type HouseOption, houseOptionsOf, shapesOf, wireValues } from './house-options.ts'
import { keyFor } from './key-file.ts'
import { exitFor, sayProblem } from './problem.ts'
import { readable } from './readable.ts'
import { print, say, sayError, screenWidth } from './terminal.ts'
import { type Given, readWords } from './words.ts'

/** A deed or view as a command: its words go to the server, and what the server answers is said. */
export async function runHouseCommand(
  house: House,
  declared: AnyDeed | AnyView,
  words: readonly string[],
): Promise<Exit> {
  const wire = wireOf(house)
  const options = houseOptionsOf(declared, wire)
  const isDeed = 'decide' in declared
  const given = readWords(words, { ...shapesOf(options), ...(isDeed ? deedOptions : commonOptions) }, declared.name)
  const values = await valuesGiven(declared, options, given)
  const address = addressOf(process.env)
  const server = { address, key: await keyFor(address, process.env) }

  if (isDeed && !server.key)
    throw new Ending(exits.notSignedIn, `U bent niet aangemeld bij ${address}. Meld u aan met: driehoek aanmelden`)
  const answer = await call(server, isDeed ? deedCall(declared, values, given) : viewCall(declared, values))
  if (given.flags.has('json')) print(answer.text)
  if (answer.status >= 300) return sayRefusal(answer, server.key !== undefined)
  if (!given.flags.has('json'))
    say(isDeed ? sayDone(declared, answer.json) : readable(answer.json, screenWidth(), namesIn(house, wire)))
  return exits.done
}

async function valuesGiven(declared: AnyDeed | AnyView, options: readonly HouseOption[], given: Given) {
  const [stray] = given.rest
  if (stray !== undefined)
    throw wrongUse(
      `Met ‘${stray}’ kan ${declared.name} niets. Waarden staan achter een optie; staat er een spatie in, zet er dan aanhalingstekens omheen.`,
    )
  const texts = new Map([...given.values, ...(await textsFromFiles(given, options))])
  const missing = options.filter(({ option, isRequired }) => isRequired && !texts.has(option))
  if (missing.length > 0)
    throw wrongUse(
      [
        `Bij ${declared.name} ontbreekt nog:`,
        ...missing.map(({ option, look }) => `  --${option}  ${look.label}`),
        `Uitleg en een voorbeeld: driehoek help ${declared.name}`,
      ].join('\n'),
    )
  return wireValues(declared, options, texts)
}

function deedCall(declared: AnyDeed, values: Readonly<Record<string, unknown>>, given: Given) {
  const { path, rest } = placed(declared, values)
  const [overrule] = given.values.get('toch') ?? []
  const [key = randomUUID()] = given.values.get('sleutel') ?? []
  return { verb: 'POST', path, body: { ...rest, ...(overrule && { toch: overrule }) }, idempotencyKey: key } as const
}

function viewCall(declared: AnyView, values: Readonly<Record<string, unknown>>) {
  const { path, rest } = placed(declared, values)
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).filter((one) => one !== null).map((one) => [name, String(one)]),
    ),
  )
  return { verb: 'GET', path: query.size > 0 ? `${path}?${query}` : path } as const
}

/** The values that stand in the address, and those that do not. */
function placed(declared: AnyDeed | AnyView, values: Readonly<Record<string, unknown>>) {
  const rest = { ...values }
  const path = declared.route.slice(declared.route.indexOf('/')).replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  return { path, rest }
}

function sayRefusal(answer: Answer, isSignedIn: boolean): Exit {
  sayError(sayProblem(answer.json))
  if (answer.status === 404 && !isSignedIn)
    sayError('U bent niet aangemeld. Misschien ziet u het wel na: driehoek aanmelden')
  return exitFor(answer.status)
}
