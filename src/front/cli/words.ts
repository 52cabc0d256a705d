import { parseArgs } from 'node:util'
import { wrongUse } from './exit.ts'
import { nearest } from './nearest.ts'

export interface OptionShape {
  readonly type: 'string' | 'boolean'
  readonly multiple?: true
}
export type Options = Readonly<Record<string, OptionShape>>

/** The words behind a command: values by the name of their option, which flags stand there, and what is no option. */
export interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly flags: ReadonlySet<string>
  readonly rest: readonly string[]
}

/**
 * Reads the words behind a command. Node's own strict reading explains itself in English and takes the next option for a value, so
 * its tokens are judged here.
 * @param command the name of the command, for who needs its help
 */
export function readWords(words: readonly string[], options: Options, command: string): Given {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true, allowPositionals: true })
  const values = new Map<string, string[]>()
  const flags = new Set<string>()
  const rest: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value)
    if (token.kind !== 'option') continue
    const shape = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!shape) throw unknownOption(token.rawName, options, command)
    if (shape.type === 'boolean') flags.add(readFlag(token.name, token.value))
    else
      values.set(token.name, [
        ...before(values.get(token.name), token.name, shape),
        readValue(token.name, token.value, token.inlineValue),
      ])
  }
  return { values, flags, rest }
}

function unknownOption(typed: string, options: Options, command: string) {
  const near = nearest(
    typed,
    Object.keys(options).map((name) => `--${name}`),
  )
  return wrongUse(
    `De optie ${typed} is hier niet bekend.${near ? ` Bedoelt u ${near}?` : ''} Alle opties: driehoek help ${command}`,
  )
}

function readFlag(name: string, value: string | undefined): string {
  if (value !== undefined) throw wrongUse(`Achter --${name} hoort geen waarde.`)
  return name
}

function before(given: readonly string[] | undefined, name: string, shape: OptionShape): readonly string[] {
  if (given && !shape.multiple) throw wrongUse(`De optie --${name} kan maar één keer.`)
  return given ?? []
}

function readValue(name: string, value: string | undefined, isInline: boolean | undefined): string {
  if (value === undefined) throw wrongUse(`Achter --${name} hoort een waarde.`)
  if (!isInline && /^-./.test(value))
    throw wrongUse(
      `Achter --${name} hoort een waarde, en ${value} lijkt een optie. Is het toch de waarde, schrijf dan --${name}=${value}`,
    )
  return value
}
