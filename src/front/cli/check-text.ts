import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { sayFinds, sayRule } from '../../kit/prose/persons.texts.ts'
import { findPersons } from '../../kit/prose/persons.ts'
import { type Exit, exits, refused } from './exit.ts'
import { cannotRead, readText } from './file.ts'
import { print, say } from './terminal.ts'
import type { Given } from './words.ts'

const mostBytes = 20 * 1024 * 1024

/** What in a text leads straight to a person: a sentence for people, or a line of JSON for each line that came in. */
export async function checkText({ rest, flags }: Given): Promise<Exit> {
  const [path = '-'] = rest
  return flags.has('jsonl') ? checkLines(path) : checkWhole(path)
}

async function checkWhole(path: string): Promise<Exit> {
  const text = await readText(path, mostBytes)
  const finds = findPersons(text)
  let line = 1
  let lineStart = 0
  for (const find of finds) {
    const { start, end } = find
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < start; at = text.indexOf('\n', lineStart)) {
      line += 1
      lineStart = at + 1
    }
    const here = { ...find, start: start - lineStart, end: end - lineStart }
    say(`Regel ${line}, teken ${here.start + 1}: ${sayFinds([here], text.slice(lineStart, end))} ${sayRule(find.rule)}`)
  }
  if (finds.length === 0)
    say('Niets gevonden dat rechtstreeks naar een persoon leidt. Lees zelf nog na: geen controle vindt alles.')
  return finds.length === 0 ? exits.done : exits.refused
}

async function checkLines(path: string): Promise<Exit> {
  const input = path === '-' ? process.stdin : createReadStream(path)
  const failed = new Promise<never>((_, reject) =>
    input.once('error', (cause: unknown) => reject(cannotRead(path, cause))),
  )
  await Promise.race([answerLines(input), failed])
  return exits.done
}

/** One by one: a file of any size takes no more memory than its longest line. */
async function answerLines(input: NodeJS.ReadableStream): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const { id, text } = readLine(line, number)
    print(JSON.stringify({ id, found: findPersons(text).map(({ start, end, kind }) => ({ start, end, kind })) }))
  }
}

function readLine(line: string, number: number): { readonly id: unknown; readonly text: string } {
  const read = asJson(line.replace(/^\uFEFF/, ''))
  if (typeof read === 'object' && read !== null && 'id' in read && 'text' in read && typeof read.text === 'string')
    return { id: read.id, text: read.text }
  throw refused(`Regel ${number} is geen { "id": …, "text": "…" }.`)
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
