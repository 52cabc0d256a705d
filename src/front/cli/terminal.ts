import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** What a person reads. Texts come from others: a control character among them could rewrite the screen. */
export function say(text: string): void {
  process.stdout.write(`${harmless(text)}\n`)
}

/** What went wrong, beside the answer and never in it. */
export function sayError(text: string): void {
  process.stderr.write(`${harmless(text)}\n`)
}

/** What a program reads: the text as it is. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')
}

const widthWhenUnknown = 100

/** How many characters fit on a line. */
export function screenWidth(): number {
  return process.stdout.columns ?? widthWhenUnknown
}

/** Asks for a line that nobody else may read: on a screen it does not appear; out of a pipe it is the first line. */
export async function askSecret(question: string): Promise<string> {
  const silent = new Writable({ write: (_piece, _encoding, done) => done() })
  const isScreen = process.stdin.isTTY === true
  if (isScreen) process.stderr.write(question)
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isScreen })
  try {
    // Where nothing more is typed (Ctrl-D, an empty pipe) the question itself is never answered.
    const nothing = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
    return (await Promise.race([lines.question(''), nothing])).trim()
  } finally {
    lines.close()
    if (isScreen) process.stderr.write('\n')
  }
}
