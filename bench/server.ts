import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const patienceMilliseconds = 60_000

export interface Product {
  readonly address: string
  readonly pid: number
  stop(): Promise<void>
}

/** The product in a process of its own, started as people start it, with the PostgreSQL that it starts by itself. */
export async function startProduct(folder: string): Promise<Product> {
  const env = { ...process.env, DRIEHOEK_VAR: folder, DRIEHOEK_PORT: '0', DRIEHOEK_HOST: '', DATABASE_URL: '' }
  const child = spawn(process.execPath, ['start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  return { address: await addressOf(child), pid: child.pid ?? 0, stop: () => stop(child) }
}

/** Where it says that it runs. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the product does not say where it runs')), patienceMilliseconds)
    let said = ''
    child.once('exit', (code) => reject(new Error(`the product stopped with ${code} before it ran`)))
    child.stdout?.on('data', (piece) => {
      said += piece
      const address = /http:\/\/\S+/.exec(said)?.[0]
      if (!address) return
      clearTimeout(late)
      resolve(address)
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const stopped = once(child, 'exit')
  child.kill('SIGINT')
  await stopped
}
