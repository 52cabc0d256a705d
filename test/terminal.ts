import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../driehoek.mjs', import.meta.url))

export interface Ended {
  readonly exit: number
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** One command as somebody types it, in a process of its own. */
export function driehoek(words: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return startDriehoek(words, surroundings).ended
}

/** The same, for who wants to do something to it while it runs. */
export function startDriehoek(words: readonly string[], { env = {}, input = '' }: Surroundings = {}) {
  const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, ...env } })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (piece) => (said.out += piece))
  child.stderr.setEncoding('utf8').on('data', (piece) => (said.err += piece))
  // Who ends before all is read closes the pipe.
  child.stdin.on('error', () => {}).end(input)
  return { child, ended: once(child, 'close').then(([exit]): Ended => ({ exit, ...said })) }
}
