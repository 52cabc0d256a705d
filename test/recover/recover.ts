import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { seeded } from '../../bench/random.ts'
import { addAccountDeed } from '../../src/domain/account/account.deeds.ts'
import { begin } from '../../src/domain/account/begin.deeds.ts'
import type { AnyDeed } from '../../src/domain/deed/deed.ts'
import { type Run, runner } from '../../src/domain/deed/run.ts'
import { verifyRecord } from '../../src/domain/deed/verify.store.ts'
import { sayComplaint } from '../../src/domain/deed/verify.texts.ts'
import { addElementDeed } from '../../src/domain/plan/element.deeds.ts'
import { startPlanDeed } from '../../src/domain/plan/plan.deeds.ts'
import { theHouse } from '../../src/front/server/house.ts'
import { makeId } from '../../src/kit/base/id.ts'
import { openCluster } from '../../src/store/register/cluster.ts'
import { migrate } from '../../src/store/register/migrate.ts'
import {
  applicationUrl,
  databaseUrl,
  openAsOwner,
  openRegister,
  type Register,
} from '../../src/store/register/register.ts'
import { type Assignment, inputOf, type Told, titleOf } from './assignment.ts'

const writer = new URL('./writer.ts', import.meta.url).pathname

interface Trial {
  readonly seed: number
  readonly rounds: number
  readonly progress?: (round: number, confirmed: number) => void
}

export interface Recovered {
  readonly confirmed: number
  /** Begun and not confirmed when the process was killed; done again with the same key. */
  readonly inDoubt: number
  readonly withDatabase: number
}

/**
 * Kills a process in the middle of its writes, every other time together with the database, and looks each time whether every confirmed
 * deed is there, none by half, and all chains hold.
 */
export async function tryRecovery({ seed, rounds, progress = () => {} }: Trial): Promise<Recovered> {
  const chance = seeded(seed)
  const folder = await mkdtemp(join(tmpdir(), 'driehoek-herstel-'))
  await chmod(folder, 0o755)
  let cluster = await openCluster(folder)
  try {
    const places = await furnish(cluster.ownerUrl)
    const confirmed = new Map<string, string>()
    let [inDoubt, withDatabase] = [0, 0]
    for (let round = 1; round <= rounds; round++) {
      const killsDatabase = round % 2 === 0
      const assignment = { ...places, ownerUrl: databaseUrl(cluster.ownerUrl, 'echt'), round }
      const open = await interrupted(assignment, confirmed, async (child) => {
        await sleep(Math.floor(chance() * 250))
        child.kill('SIGKILL')
        if (killsDatabase) process.kill(await postmasterIn(folder), 'SIGKILL')
      })
      if (killsDatabase) {
        withDatabase += 1
        cluster = await openCluster(folder)
      }
      inDoubt += open.length
      await check({ ...assignment, ownerUrl: databaseUrl(cluster.ownerUrl, 'echt') }, confirmed, open)
      progress(round, confirmed.size)
    }
    return { confirmed: confirmed.size, inDoubt, withDatabase }
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function postmasterIn(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

const newId = () => makeId(() => randomBytes(1)[0] ?? 0)

async function withRun<T>(ownerUrl: string, work: (run: Run, register: Register) => Promise<T>): Promise<T> {
  const register = openRegister(applicationUrl(ownerUrl), { readers: 1, writers: 1 })
  const run = runner(theHouse, {
    register,
    clock: () => new Date(),
    newId,
    queue: async () => {},
    applicationWall: true,
  })
  try {
    return await work(run, register)
  } finally {
    await register.close()
  }
}

/** A register with a region, an adviser, and two plans with a priority each. */
async function furnish(clusterUrl: string): Promise<Pick<Assignment, 'adviser' | 'places'>> {
  const admin = openAsOwner(clusterUrl, 1)
  await admin`create database echt`
  await admin.end()
  const ownerUrl = databaseUrl(clusterUrl, 'echt')
  await migrate(ownerUrl, 'echt')
  return withRun(ownerUrl, async (run) => {
    const begun = await begin(run, { name: 'Proefregio', source: 'proef', administrator: 'beheerder' })
    if ('ended' in begun) return assert.fail(`the register cannot be begun: ${begun.ended}`)
    const made = async (deed: AnyDeed, input: object, id: string, type: string) => {
      const outcome = await run.do(deed, input, { id })
      const found = outcome.ended === 'done' && outcome.made.find((one) => one.type === type)
      return found ? found.about : assert.fail(`${deed.name}: ${JSON.stringify(outcome)}`)
    }
    const body = begun.region
    const account = { body, name: 'adviseur', role: 'adviser' }
    const adviser = await made(addAccountDeed, account, begun.administrator, 'AccountAdded')
    const places: { plan: string; priority: string }[] = []
    for (const title of ['Eerste plan', 'Tweede plan']) {
      const plan = await made(
        startPlanDeed,
        { body, title, kind: 'safety-plan', level: 'region' },
        adviser,
        'PlanStarted',
      )
      const input = { plan, kind: 'priority', level: 'region', title: 'Prioriteit' }
      places.push({ plan, priority: await made(addElementDeed, input, adviser, 'ElementAdded') })
    }
    return { adviser, places }
  })
}

/** Lets the writer write until it is killed. Adds what it confirmed, and gives what it began and did not confirm. */
async function interrupted(
  assignment: Assignment,
  confirmed: Map<string, string>,
  kill: (child: ChildProcess) => Promise<void>,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, JSON.stringify(assignment)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const failed: string[] = []
  child.stderr.on('data', (bytes) => failed.push(String(bytes)))
  const begun = new Set<string>()
  let killing: Promise<void> | undefined
  const ended = once(child, 'close')
  for await (const text of createInterface({ input: child.stdout })) {
    const told: Told = JSON.parse(text)
    if ('begins' in told) begun.add(told.begins)
    else {
      confirmed.set(told.confirms, told.line)
      begun.delete(told.confirms)
      killing ??= kill(child)
    }
  }
  await killing
  const [, signal] = await ended
  assert.equal(signal, 'SIGKILL', `the writer ended by itself: ${failed.join('')}`)
  return [...begun]
}

/** Every confirmed deed is there once; none is there by half; what was in doubt is done once when it is asked again with its key. */
async function check(
  assignment: Assignment,
  confirmed: ReadonlyMap<string, string>,
  inDoubt: readonly string[],
): Promise<void> {
  const { ownerUrl, adviser } = assignment
  const owner = openAsOwner(ownerUrl, 1)
  try {
    const lines = [...confirmed.values()]
    const there = await owner`select id from line where id = any (${lines})`
    assert.equal(there.length, lines.length, 'a confirmed deed is lost')
    assert.deepEqual(await halves(owner), [], 'a deed is there by half')
    const { complaints } = await verifyRecord(ownerUrl)
    assert.deepEqual(complaints.map(sayComplaint), [])

    await withRun(ownerUrl, async (run) => {
      for (const key of inDoubt) {
        const outcome = await run.do(addElementDeed, inputOf(assignment, key), { id: adviser }, { key })
        assert.equal(outcome.ended, 'done', `${key} cannot be done again`)
      }
    })
    const titles = [...confirmed.keys(), ...inDoubt].map(titleOf)
    const made = await owner<
      { title: string }[]
    >`select title from version where title = any (${titles}) order by title`
    assert.deepEqual(
      made.map((row) => row.title),
      [...new Set(titles)].sort(),
      'a deed is there twice, or not at all',
    )
  } finally {
    await owner.end()
  }
}

/** Events that the record has and their table has not. The other way round is looked at by the check of the record. */
async function halves(owner: ReturnType<typeof openAsOwner>): Promise<readonly string[]> {
  const rows = await owner<{ name: string }[]>`
    select c.type || ' ' || c.line || '.' || c.i as name from content c
    where c.type = 'ElementAdded' and not exists (select from version v where v.line = c.line and v.i = c.i)
       or c.type = 'Held' and not exists (select from holding h where h.line = c.line and h.i = c.i)
       or c.type = 'LinkWritten' and not exists (select from link l where l.line = c.line and l.i = c.i)`
  return rows.map((row) => row.name)
}
