import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openCluster } from '../../store/register/cluster.ts'
import { holdLock } from '../../store/register/cluster-lock.ts'
import { migrate } from '../../store/register/migrate.ts'
import { databaseUrl, openAsOwner } from '../../store/register/register.ts'

export type DatabaseKind = 'voorbeeld' | 'echt'

/** The register of this installation, ready for use: made, brought up to date, and nobody else's server on it. */
export interface Database {
  readonly ownerUrl: string
  readonly kind: DatabaseKind
  close(): Promise<void>
}

/** It cannot be opened; the sentence is for who started the server. */
export class StartProblem extends Error {}

/** The database of DATABASE_URL gives no connection: nothing of ours is wrong. */
export class UnreachableProblem extends StartProblem {}

interface Making {
  readonly kind: DatabaseKind
  /** Makes an empty database a whole register. One that it did not finish is never opened. */
  readonly whole: (ownerUrl: string) => Promise<void>
}

interface Settings {
  /** Any PostgreSQL; absent is the embedded one in `folder`. */
  readonly url?: string | undefined
  readonly folder: string
  /** Which database to make when there is none; absent: none is made. */
  readonly makes?: Making
  /** A second one may look while the server runs: the terminal's own commands do. */
  readonly alone: boolean
}

export function settingsFrom(env: NodeJS.ProcessEnv): Pick<Settings, 'url' | 'folder'> {
  return { url: env.DATABASE_URL || undefined, folder: resolve(env.DRIEHOEK_VAR || 'var') }
}

/** Opens the real database where there is one, and the example otherwise. */
export async function openDatabase(settings: Settings, lost?: () => void): Promise<Database> {
  if (settings.url) {
    const known = await kindOf(settings.url).catch(sayUnreachable)
    const kind = known ?? settings.makes?.kind
    if (!kind) throw new StartProblem('In de database van DATABASE_URL staat geen Driehoek.')
    if (!known) await settings.makes?.whole(settings.url)
    await migrate(settings.url, kind)
    return { ownerUrl: settings.url, kind, close: async () => {} }
  }
  const { folder, makes } = settings
  if (!makes && !existsSync(join(folder, 'postgres'))) throw nothingIn(folder)
  const cluster = await openCluster(folder)
  const release = await holdLock(cluster.ownerUrl, lost)
  if (!release && settings.alone)
    throw new StartProblem(
      `Er draait al een Driehoek op de map ${folder}. Stop die eerst, of kies een andere map met DRIEHOEK_VAR.`,
    )
  const close = async () => {
    // While the lock is ours: another server may take the cluster over the moment it is given back.
    if (release) await cluster.stop()
    await release?.()
  }
  try {
    const kind = (await exists(cluster.ownerUrl, 'echt')) ? 'echt' : (makes?.kind ?? 'voorbeeld')
    if (!(await exists(cluster.ownerUrl, kind))) {
      if (!makes) throw nothingIn(folder)
      await make(cluster.ownerUrl, kind, makes)
    }
    const ownerUrl = databaseUrl(cluster.ownerUrl, kind)
    await migrate(ownerUrl, kind)
    return { ownerUrl, kind, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** No word of the address: there is a password in it. What PostgreSQL itself answers names the user or the database. */
function sayUnreachable(cause: Error & { readonly code?: string }): never {
  if (cause.code === 'ERR_INVALID_URL')
    throw new StartProblem(
      'DATABASE_URL is geen adres van een database, zoals postgres://gebruiker:wachtwoord@server/driehoek.',
      { cause },
    )
  const said = cause.name === 'PostgresError' ? cause.message : (cause.code ?? cause.message)
  throw new UnreachableProblem(
    `DATABASE_URL geeft geen verbinding (${said}). Kijk of de server draait en of adres, naam en wachtwoord kloppen.`,
    { cause },
  )
}

function nothingIn(folder: string): StartProblem {
  return new StartProblem(
    `In de map ${folder} staat geen database. Kies een andere map met DRIEHOEK_VAR, of maak er een: npm start maakt het voorbeeld, driehoek begin een eigen register.`,
  )
}

/** Makes a database under another name, and gives it its own when it is whole: a first start that was killed begins again. */
async function make(clusterUrl: string, kind: DatabaseKind, { whole }: Making): Promise<void> {
  const name = `${kind}_in_wording`
  const sql = openAsOwner(clusterUrl, 1)
  try {
    await sql`drop database if exists ${sql(name)} with (force)`
    await sql`create database ${sql(name)}`
    await whole(databaseUrl(clusterUrl, name))
    await sql`alter database ${sql(name)} rename to ${sql(kind)}`
  } catch (error) {
    // What did not become a register keeps nothing of anybody.
    await sql`drop database if exists ${sql(name)} with (force)`
    throw error
  } finally {
    await sql.end()
  }
}

async function exists(clusterUrl: string, name: string): Promise<boolean> {
  const sql = openAsOwner(clusterUrl, 1)
  try {
    return (await sql`select from pg_database where datname = ${name}`).length > 0
  } finally {
    await sql.end()
  }
}

/** What kind a database says that it is; undefined when it is empty. */
async function kindOf(url: string): Promise<DatabaseKind | undefined> {
  const sql = openAsOwner(url, 1)
  try {
    const [there] = await sql`select to_regclass('public.about_database') as there`
    if (!there?.there) return undefined
    const [row] = await sql<{ kind: DatabaseKind }[]>`select kind from about_database`
    return row?.kind
  } finally {
    await sql.end()
  }
}
