import { randomUUID } from 'node:crypto'
import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { wireOf } from '../../domain/deed/wire.ts'
import { type Answer, addressOf, call } from './call.ts'
import { sayDone } from './done.ts'
import { Ending, type Exit, exits, wrongUse } from './exit.ts'
import { textsFromFiles } from './from-file.ts'
import { deedCall, viewCall } from './house-call.ts'
import { namesIn } from './house-names.ts'
import { commonOptions, deedOptions, type HouseOption, houseOptionsOf, shapesOf, valuesOf } from './house-options.ts'
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
  const answer = await call(
    server,
    isDeed ? deedCall(declared, values, wire, envelopeIn(given)) : viewCall(declared, values, wire),
  )
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
  const isFilled = ({ option }: HouseOption) => texts.get(option)?.some((text) => text.trim() !== '')
  const missing = options.filter((option) => option.isRequired && !isFilled(option))
  if (missing.length > 0)
    throw wrongUse(
      [
        `Bij ${declared.name} ontbreekt nog:`,
        ...missing.map(({ option, look }) => `  --${option}  ${look.label}`),
        `Uitleg en een voorbeeld: driehoek help ${declared.name}`,
      ].join('\n'),
    )
  return valuesOf(declared, options, texts)
}

function envelopeIn({ values }: Given) {
  const [key = randomUUID()] = values.get('sleutel') ?? []
  const [overrule] = values.get('toch') ?? []
  return { key, overrule }
}

function sayRefusal(answer: Answer, isSignedIn: boolean): Exit {
  sayError(sayProblem(answer.json))
  if (answer.status === 404 && !isSignedIn)
    sayError('U bent niet aangemeld. Misschien ziet u het wel na: driehoek aanmelden')
  return exitFor(answer.status)
}
