import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { refused } from './exit.ts'

/** The personal keys of this user, one a server, in a file that only this user may read. */
type Keys = Readonly<Record<string, string>>

type Env = Readonly<Record<string, string | undefined>>

/** By the XDG Base Directory Specification: a relative path there is no path. */
export function keyFile(env: Env): string {
  const given = env.XDG_CONFIG_HOME
  return join(given && isAbsolute(given) ? given : join(homedir(), '.config'), 'driehoek', 'sleutels.json')
}

export async function keyFor(server: string, env: Env): Promise<string | undefined> {
  return env.DRIEHOEK_TOKEN || (await readKeys(keyFile(env)))[server]
}

export async function keepKey(server: string, key: string, env: Env): Promise<void> {
  await writeKeys(keyFile(env), { ...(await readKeys(keyFile(env))), [server]: key })
}

/** Whether there was a key to forget. */
export async function forgetKey(server: string, env: Env): Promise<boolean> {
  const { [server]: key, ...others } = await readKeys(keyFile(env))
  if (key === undefined) return false
  await writeKeys(keyFile(env), others)
  return true
}

async function readKeys(path: string): Promise<Keys> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof read !== 'object' || read === null) throw new TypeError(`expected an object in ${path}`)
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {}
    throw refused(`Het bestand met uw sleutels is niet te lezen: ${path}. Verwijder het en meld u opnieuw aan.`, cause)
  }
}

/** By a second name, so that there is never half a file, and never one that others may read. */
async function writeKeys(path: string, keys: Keys): Promise<void> {
  const half = `${path}.${process.pid}`
  try {
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
    await writeFile(half, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
    await rename(half, path)
  } catch (cause) {
    await rm(half, { force: true })
    throw refused(`De sleutel kon niet bewaard worden in ${path}. Kijk of u daar mag schrijven.`, cause)
  }
}
