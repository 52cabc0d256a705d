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
export async function driehoek(words: readonly string[], { env = {}, input = '' }: Surroundings = {}): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, ...env } })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (piece) => (said.out += piece))
  child.stderr.setEncoding('utf8').on('data', (piece) => (said.err += piece))
  // Who ends before all is read closes the pipe.
  child.stdin.on('error', () => {}).end(input)
  const [exit] = await once(child, 'close')
  return { exit, ...said }
}
