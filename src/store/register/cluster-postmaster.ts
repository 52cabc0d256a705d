import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Postmaster {
  readonly pid: number
  /** Known as soon as it has got that far. */
  readonly port?: number
}

/** The name that the postmaster of a data folder carries in the list of processes. */
export function nameOf(data: string): string {
  return `driehoek-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`
}

/**
 * The postmaster that runs on this data folder, left over from before. A file `postmaster.pid` alone proves nothing: after a loss of
 * power it is still there, and in a container its number may by now belong to another program, which PostgreSQL would wait for in vain.
 */
export async function runningPostmaster(data: string): Promise<Postmaster | undefined> {
  const file = join(data, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const pid = Math.abs(Number(lines[0]))
  if (!pid || !isAlive(pid)) return undefined
  const command = await commandOf(pid)
  if (command !== undefined && !command.includes(nameOf(data))) {
    await rm(file, { force: true })
    return undefined
  }
  const port = Number(lines[3])
  return port ? { pid, port } : { pid }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** How the process was started, or nothing where the system does not tell. */
async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  const told = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  if (told !== undefined) return told
  const asked = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']).catch(() => undefined)
  return asked?.stdout
}
