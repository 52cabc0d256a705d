import { spawn } from 'node:child_process'
import { chown, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The user that PostgreSQL runs as: ourselves, or an unprivileged one when we are root, since PostgreSQL refuses root. */
export interface Worker {
  readonly name: string
  readonly uid?: number
  readonly gid?: number
}

export interface Outcome {
  readonly code: number
  readonly output: string
}

/** Whoever owns the data goes on with it; new data is for `postgres` where that user is there, and else for `nobody`. */
export async function chooseWorker(data: string): Promise<Worker> {
  if (process.getuid?.() !== 0) return { name: String(process.getuid?.() ?? '') }
  const users = await usersOfSystem()
  const owner = await stat(data).catch(() => undefined)
  if (owner && owner.uid !== 0) {
    const known = users.find((user) => user.uid === owner.uid)
    return { name: known?.name ?? String(owner.uid), uid: owner.uid, gid: owner.gid }
  }
  const nobody = { name: 'nobody', uid: 65534, gid: 65534 }
  return users.find((user) => user.name === 'postgres') ?? users.find((user) => user.name === 'nobody') ?? nobody
}

async function usersOfSystem() {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  return lines.map((line) => {
    const [name = '', , uid, gid] = line.split(':')
    return { name, uid: Number(uid), gid: Number(gid) }
  })
}

/** Makes a file or folder of root the worker's own. */
export async function giveTo({ uid, gid }: Worker, path: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}

export async function giveAllTo(worker: Worker, folder: string): Promise<void> {
  await giveTo(worker, folder)
  for (const name of await readdir(folder, { recursive: true })) await giveTo(worker, join(folder, name))
}

/** Runs a program as the worker to its end. Nothing of our own environment goes along: PGOPTIONS and the like would steer it. */
export function runAs(worker: Worker, program: string, args: readonly string[], folder: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(worker.uid !== undefined && { uid: worker.uid, gid: worker.gid }),
    })
    let output = ''
    child.stdout.on('data', (piece) => (output += piece))
    child.stderr.on('data', (piece) => (output += piece))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
