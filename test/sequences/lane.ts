import { addAccountDeed, giveRoleDeed } from '../../src/domain/account/account.deeds.ts'
import type { AnyDeed } from '../../src/domain/deed/deed.ts'
import { exampleAccounts, exampleIds } from '../../src/domain/deed/example.ts'
import type { Outcome } from '../../src/domain/deed/outcome.ts'
import { type Run, runner } from '../../src/domain/deed/run.ts'
import { theHouse } from '../../src/front/server/house.ts'
import { poolOver } from '../../src/store/register/pool.ts'
import {
  applicationUrl,
  openAsOwner,
  openRegister,
  type Register,
  type Sql,
} from '../../src/store/register/register.ts'
import { freshDatabase, freshRegister, type TestRegister } from '../register.ts'
import { exampleRunner, worldTemplate } from '../world.ts'
import type { Turn } from './act.ts'
import { deedsInMemory } from './facts.ts'
import { idsOf } from './ids.ts'
import { opening } from './opening.ts'
import { teamAdviser } from './people.ts'
import type { Try } from './steps.ts'

/** Both walls, or one of them alone: a runner that filters nothing, or a database that lets everything through. */
export type Walls = 'both' | 'database' | 'application'

/** A register in which sequences are done, one after the other; each begins where the opening ends. */
export interface Lane {
  do(tried: Try, turn: Turn): Promise<Outcome>
  /** For looking only. */
  behind(walls: Walls): Run
  /** Back to the opening, as only the owner can. */
  reset(): Promise<void>
  close(): Promise<void>
}

export async function openLane(): Promise<Lane> {
  const world = await freshRegister(await template())
  const { register, owner } = world
  // A thing never changes its head, and a runner remembers heads: each sequence has things of its own, so it may.
  let newId = idsOf(0, 0)
  const run = runnerOn(register, () => newId())
  // Nobody reads a lane after a crash, so a commit need not wait for the disk.
  await owner.unsafe(
    `do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$`,
  )
  const back = await keepOpening(owner)
  return {
    do(tried, { sequence, serial }) {
      newId = idsOf(sequence, serial)
      return run.do(deedsInMemory[tried.name].deed, tried.input, { id: tried.who.id })
    },
    behind: (walls) => runs(world)[walls],
    reset: async () => void (await owner.begin((sql) => sql.unsafe(back))),
    close: world.close,
  }

  function runs({ register: both, owner: open }: TestRegister): Readonly<Record<Walls, Run>> {
    const bare = poolOver([open])
    const without: Register = { read: bare, write: bare, close: async () => {} }
    return {
      both: run,
      database: runnerOn(both, () => newId(), false),
      application: runnerOn(without, () => newId()),
    }
  }
}

function runnerOn(register: Register, newId: () => string, applicationWall = true): Run {
  return runner(theHouse, { ...exampleRunner, register, newId, applicationWall })
}

/** Tables of the plan room, in an order in which they may be filled. */
const tables = ['plan_holder', 'plan', 'element', 'version', 'holding', 'link', 'lead', 'findable']

/** The statements that bring the plans back to how they are now: each table has a copy beside it. */
async function keepOpening(owner: Sql): Promise<string> {
  const back: string[] = []
  for (const table of tables) {
    const columns = await owner<{ name: string }[]>`
      select quote_ident(attname) as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`
    const list = columns.map((column) => column.name).join(', ')
    await owner.unsafe(`create table opening_${table} as select ${list} from ${table}`)
    back.unshift(`delete from ${table}`)
    back.push(`insert into ${table} (${list}) overriding system value select ${list} from opening_${table}`)
  }
  await owner.unsafe('create table opening_head as select id, audience from head')
  back.push(
    `update head set audience = o.audience from opening_head o where o.id = head.id and o.audience <> head.audience`,
  )
  return back.join(';\n')
}

let made: Promise<string> | undefined

/** The database that every lane is a copy of, made once a run: the people of the world, one more, and the opening. */
function template(): Promise<string> {
  made ??= makeTemplate()
  return made
}

async function makeTemplate(): Promise<string> {
  const { name, ownerUrl } = await freshDatabase(await worldTemplate('bare'))
  const [register, owner] = [
    openRegister(applicationUrl(ownerUrl), { readers: 1, writers: 1 }),
    openAsOwner(ownerUrl, 1),
  ]
  try {
    for (const table of tables.toReversed()) await owner.unsafe(`delete from ${table}`)
    await addPeople(register)
    for (const [serial, { name: deed, input, who, outcome }] of opening.entries()) {
      const run = runnerOn(register, idsOf(0, serial))
      insist(await run.do(deedsInMemory[deed].deed, input, { id: who.id }), outcome)
    }
    return name
  } finally {
    await Promise.all([register.close(), owner.end()])
  }
}

async function addPeople(register: Register): Promise<void> {
  const administrator = { id: exampleAccounts.get('region-administrator') ?? '' }
  const { team: body } = exampleIds
  const ids = [teamAdviser, ...Array.from({ length: 9 }, (_, i) => `vrb7${'23456789b'.charAt(i).repeat(8)}`)]
  const run = runnerOn(register, () => ids.shift() ?? '')
  const add = (deed: AnyDeed, input: Readonly<Record<string, string>>) => run.do(deed, input, administrator)
  insist(await add(addAccountDeed, { body, name: 'adviseur van het basisteam (voorbeeld)', role: 'adviser' }))
  for (const name of ['lead', 'other-reader'])
    insist(await add(giveRoleDeed, { body, account: exampleAccounts.get(name) ?? '', role: 'adviser' }))
}

function insist(outcome: Outcome, expected?: Outcome): void {
  const isSame = expected ? JSON.stringify(outcome) === JSON.stringify(expected) : outcome.ended === 'done'
  if (!isSame) throw new Error(`the opening ended as ${JSON.stringify(outcome)}, not as ${JSON.stringify(expected)}`)
}
