import { randomBytes } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exists, type Place } from './cluster-place.ts'
import { isAlive } from './cluster-postmaster.ts'
import { ClusterProblem, cannotWrite, problemFrom } from './cluster-problem.ts'
import { giveTo, runAs } from './cluster-worker.ts'

/** The superuser of the cluster. */
export const owner = 'driehoek'

/** The data of a cluster are read by one major version of PostgreSQL only. */
const majorVersion = '18'

/** The password of the owner, made once. A link appears whole or not at all, also when two servers start at once. */
export async function secretOf({ secret, folder, data, worker }: Place): Promise<string> {
  const known = await readFile(secret, 'utf8').catch(() => '')
  if (known !== '') return known.trim()
  if (await exists(data)) throw new ClusterProblem('secret-lost', { folder })
  const draft = `${secret}-${process.pid}`
  try {
    await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
    await giveTo(worker, draft)
    await link(draft, secret)
  } catch (cause) {
    if (!(await exists(secret))) return cannotWrite(folder)(cause as NodeJS.ErrnoException)
  } finally {
    await rm(draft, { force: true })
  }
  return (await readFile(secret, 'utf8')).trim()
}

/** Made beside its place and moved there when whole, so that a first start that was killed leaves nothing half. */
export async function makeWhereMissing(place: Place): Promise<void> {
  const { folder, data, worker } = place
  if (await exists(data)) return checkVersion(place)
  await removeOldDrafts(folder)
  const draft = join(folder, `${draftName}${process.pid}`)
  try {
    await mkdir(draft, { mode: 0o700 })
    await giveTo(worker, draft)
    await initialise(place, draft)
    await rename(draft, data).catch(async (cause) => {
      // Somebody else who started at the same moment was first: theirs is as good.
      if (!(await exists(data))) throw cause
    })
  } finally {
    await rm(draft, wholly)
  }
}

const draftName = 'postgres-nieuw-'

/** Tried again, since the initdb of a server that was killed may still be writing. */
const wholly = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }

async function removeOldDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(name.startsWith(draftName) ? name.slice(draftName.length) : Number.NaN)
    if (pid === process.pid || (pid && !isAlive(pid))) await rm(join(folder, name), wholly)
  }
}

/**
 * The built-in locale is the same on every system and sorts by code point; what people read is sorted by `Intl`.
 * Text search and trigrams still ask the system what a letter is: with plain C the quotes around “drugs” would belong to the word,
 * so plain C is only the last resort.
 */
async function initialise({ worker, binaries, secret, folder, log }: Place, draft: string): Promise<void> {
  for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const options = [...initdbOptions, `--lc-ctype=${letters}`, `--pwfile=${secret}`, `--pgdata=${draft}`]
    const made = await runAs(worker, binaries.initdb, options, folder)
    if (made.code === 0) return
    if (letters === 'C' || !/invalid locale/.test(made.output)) throw problemFrom({ folder, log }, made.output)
  }
}

const initdbOptions = [
  `--username=${owner}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]

async function checkVersion({ folder, data }: Place): Promise<void> {
  const found = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  if (found !== majorVersion) throw new ClusterProblem('other-version', { folder, found, wanted: majorVersion })
}
