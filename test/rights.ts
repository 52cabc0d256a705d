import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { AnyDeed, AnyView, Before } from '../src/domain/deed/deed.ts'
import { exampleAccounts } from '../src/domain/deed/example.ts'
import type { House } from '../src/domain/deed/house.ts'
import { runner } from '../src/domain/deed/run.ts'
import { applicationUrl, openRegister, type Register, type Sql } from '../src/store/register/register.ts'
import { type Cell, type Column, columns, type RightsRow } from './rights-table.ts'
import { canary, exampleRunner, seededIds, type TestWorld } from './world.ts'
import { type Copy, inCopy, isOnDraft } from './world-copies.ts'

/** Somebody tries a deed or view: its example, or the same example on another copy of the world's plan. */
export interface Attempt {
  readonly tried: AnyDeed | AnyView
  readonly account: string
  readonly copy: Copy | 'never-was'
}

export interface Answered extends Attempt {
  /** The answer as text: what every door makes its bytes of. */
  readonly said: string
  /** Where an answer of a view is another than the view declares, or holds more. */
  readonly undeclared?: string
}

/** Both walls, or one of them alone: no `may` and no filter, or a database that lets everything through. */
export type Walls = 'both' | 'database' | 'application'

const notFound = JSON.stringify({ ended: 'not-found' })
const everybody = [...exampleAccounts.keys(), '']
const isDeed = (tried: AnyDeed | AnyView): tried is AnyDeed => 'decide' in tried

/** All deeds and views, and the form of each deed: what stands in it is an answer too. */
export function allOf(house: House): readonly (AnyDeed | AnyView)[] {
  const deeds = [...house.deeds.values()]
  return [...deeds, ...house.views.values(), ...deeds.flatMap(formOf)]
}

function formOf({ name, says, input, prepare, example }: AnyDeed): readonly AnyView[] {
  const answer = z.unknown()
  const form = { name: `the form of ${name}`, route: `GET /doe/${name}` as const, says, input, answer, example }
  return prepare ? [{ ...form, load: (tx, given) => prepare(tx, given) }] : []
}

/** Whose house an account is in: `other-`, `region-`, or nothing for the example gemeente. */
function prefixOf(account: string): string {
  return /^(other-|region-)/.exec(account)?.[0] ?? ''
}

function isForeign({ tried, account }: Attempt): boolean {
  return account === '' || prefixOf(account) !== prefixOf(tried.example.as)
}

/** Whether one may change this by these walls. The database knows bodies and no roles, and the region keeps all bodies. */
function isAllowed(attempt: Attempt, walls: Walls): boolean {
  const { account } = attempt
  return (
    !isForeign(attempt) ||
    account === 'region-administrator' ||
    (walls === 'database' && prefixOf(account) === 'region-')
  )
}

/** Everybody tries each example; what is a draft also where others may read it. */
export function allAttempts(tried: readonly (AnyDeed | AnyView)[]): readonly Attempt[] {
  return tried.flatMap((one) => {
    const copies: readonly Copy[] = isOnDraft(one.example.input) ? ['draft', 'officials', 'public'] : ['draft']
    return copies.flatMap((copy) => everybody.map((account) => ({ tried: one, account, copy })))
  })
}

/**
 * All answers, at one pair of walls. What people of the body itself do is undone; what others try is really tried, so that a
 * row that it changed is seen.
 */
export async function answersTo(
  world: TestWorld,
  house: House,
  attempts: readonly Attempt[],
  walls: Walls = 'both',
): Promise<readonly Answered[]> {
  const register = await registerBehind(world, walls)
  const atOnce = 6
  const answers: Answered[] = []
  try {
    for (let start = 0; start < attempts.length; start += atOnce)
      answers.push(
        ...(await Promise.all(
          attempts.slice(start, start + atOnce).map(async (attempt) => ({
            ...attempt,
            ...(await answerTo(house, isAllowed(attempt, walls) ? forgetting(register) : register, attempt, walls)),
          })),
        )),
      )
  } finally {
    await register.close()
  }
  return answers
}

type Said = Pick<Answered, 'said' | 'undeclared'>

async function answerTo(house: House, register: Register, attempt: Attempt, walls: Walls): Promise<Said> {
  const { tried, account, copy } = attempt
  const input = inputIn(tried.example.input, copy)
  // Its own ids, so that the order in which attempts run makes no difference.
  const world = { ...exampleRunner, register, newId: seededIds(seedOf(attempt)), applicationWall: walls !== 'database' }
  const run = runner(house, world)
  const who = { id: exampleAccounts.get(account) ?? '' }
  try {
    if (isDeed(tried)) return { said: JSON.stringify(await run.do(preparedOnce(tried), input, who)) }
    const found = await run.ask(tried, input, who)
    if (found === undefined) return { said: notFound }
    const { error } = tried.answer.safeParse(found)
    return { said: JSON.stringify({ ended: 'answered', found }), ...(error && { undeclared: z.prettifyError(error) }) }
  } catch (error) {
    return { said: JSON.stringify({ ended: 'threw', code: codeOf(error) }) }
  }
}

const prepared = new Map<string, Promise<Before<unknown>>>()

/** What a deed does `before` needs no register and asks not who: once for all who try the same. A document is read in a process of its own. */
function preparedOnce(tried: AnyDeed): AnyDeed {
  const { name, before } = tried
  if (!before) return tried
  const once = (input: unknown) => {
    const key = `${name} ${JSON.stringify(input)}`
    const known = prepared.get(key) ?? before(input)
    prepared.set(key, known)
    return known
  }
  return { ...tried, before: once }
}

function seedOf({ tried, account, copy }: Attempt): number {
  return createHash('sha256').update(`${tried.name} ${account} ${copy}`).digest().readUInt32BE()
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}

/** An input with the ids of a copy, or with ids that never were. */
function inputIn(input: unknown, copy: Attempt['copy']): unknown {
  if (Array.isArray(input)) return input.map((value) => inputIn(value, copy))
  if (typeof input === 'object' && input !== null)
    return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, inputIn(value, copy)]))
  if (typeof input !== 'string') return input
  if (copy !== 'never-was') return inCopy(input, copy)
  // The digit of no copy.
  return inCopy(input, 'public') === input ? input : `${input.slice(0, 3)}8${input.slice(4)}`
}

/** A register on which every deed runs to its end and leaves nothing. */
export function forgetting(register: Register): Register {
  class Forget extends Error {}
  const begin = async <T>(work: (sql: never) => Promise<T>): Promise<T> => {
    const done: T[] = []
    try {
      await register.write.begin(async (sql) => {
        done.push(await work(sql as never))
        throw new Forget()
      })
    } catch (error) {
      if (!(error instanceof Forget)) throw error
    }
    return done[0] as T
  }
  const write = new Proxy(register.write, {
    get: (sql, name) => (name === 'begin' ? begin : Reflect.get(sql, name)),
  })
  return { ...register, write }
}

const pools = { readers: 3, writers: 3 }

async function registerBehind({ owner, ownerUrl }: TestWorld, walls: Walls): Promise<Register> {
  if (walls !== 'application') return openRegister(applicationUrl(ownerUrl), pools)
  const url = new URL(ownerUrl)
  url.username = 'test_without_wall'
  url.password = randomBytes(12).toString('hex')
  // Roles are of the whole cluster, and tests share it.
  await owner.unsafe(`do $$ begin create role test_without_wall; exception when duplicate_object then null; end $$`)
  await owner.unsafe(`alter role test_without_wall login bypassrls password '${url.password}'`)
  await owner.unsafe('grant driehoek_app to test_without_wall')
  return openRegister(url.href, pools)
}

/** What views answer that they did not declare, each complaint once. */
export function undeclaredIn(answers: readonly Answered[]): readonly string[] {
  return [...new Set(answers.flatMap(({ tried, undeclared }) => (undeclared ? [`${tried.name}: ${undeclared}`] : [])))]
}

/** One print of every row of every table. */
export async function printOfRows(owner: Sql): Promise<string> {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`
  const prints = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await owner.unsafe(`select md5(string_agg(t::text, '' order by t::text)) as print from ${name} t`)
      return `${name} ${rows[0]?.print}`
    }),
  )
  return prints.join('\n')
}

const sentence = ({ tried, account, copy, said }: Answered, wanted: string) =>
  `${tried.name} on the ${copy} copy: ${account || 'nobody'} should get ${wanted}, got ${said.slice(0, 160)}`

/** Who may not see a draft gets niet gevonden: the bytes of an id that never was. */
export function draftsLeft(answers: readonly Answered[]): readonly string[] {
  const onDraft = answers.filter((one) => isOnDraft(one.tried.example.input) && isForeign(one))
  return onDraft
    .filter((one) => one.said !== notFound && isHidden(one))
    .map((one) => sentence(one, 'the answer of an id that never was'))
}

function isHidden({ copy, account }: Attempt): boolean {
  return copy === 'draft' || copy === 'never-was' || (copy === 'officials' && account === '')
}

/** Where others may read it, a view answers and a deed is refused. A form may say that it is not theirs, or nothing. */
export function openCopiesRight(answers: readonly Answered[]): readonly string[] {
  return answers
    .filter((one) => isForeign(one) && !isForm(one) && isOnDraft(one.tried.example.input) && !isHidden(one))
    .filter((one) => endOf(one) !== (isDeed(one.tried) ? 'forbidden' : 'answered'))
    .map((one) => sentence(one, isDeed(one.tried) ? 'a refusal' : 'an answer'))
}

/** The word in the drafts of others is read by nobody else, on any copy. */
export function canariesHeard(answers: readonly Answered[]): readonly string[] {
  return answers
    .filter((one) => prefixOf(one.account) !== 'other-' && one.said.includes(canary))
    .map((one) => sentence(one, 'nothing of the drafts of others'))
}

const isForm = ({ tried }: Attempt) => tried.route.startsWith('GET /doe/')

/** The same attempts gave the same bytes. */
export function differences(some: readonly Answered[], others: readonly Answered[], why: string): readonly string[] {
  return some.flatMap((one, place) => {
    const other = others[place]
    return one.said === other?.said ? [] : [`${sentence(one, `the same ${why}`)} and ${other?.said.slice(0, 160)}`]
  })
}

/** With the database alone: who is not of a body writes nothing of it. */
export function foreignWrites(answers: readonly Answered[]): readonly string[] {
  return answers
    .filter((one) => isDeed(one.tried) && !isAllowed(one, 'database') && endOf(one) === 'done')
    .map((one) => sentence(one, 'stopped by the database'))
}

export function endOf({ said }: Pick<Answered, 'said'>): string {
  return String(JSON.parse(said).ended)
}

/** The table by hand against what happens on the example: a row that is missing or too much, and every cell that is wrong. */
export function tableWrong(
  table: ReadonlyMap<string, RightsRow>,
  house: House,
  answers: readonly Answered[],
): readonly string[] {
  const names = new Set([...house.deeds.keys(), ...house.views.keys()])
  const missing = [...names].filter((name) => !table.has(name)).map((name) => `${name} has no row in rechten.md`)
  const extra = [...table.keys()].filter((name) => !names.has(name)).map((name) => `${name} in rechten.md is not there`)
  const wrong = answers
    .filter((one) => one.copy === 'draft')
    .flatMap((one) =>
      columnsOf(one).flatMap((column) => {
        const wanted = table.get(one.tried.name)?.[column]
        return wanted === undefined || wanted === cellOf(one)
          ? []
          : [`${sentence(one, `‘${wanted}’ as rechten.md says under ${column}`)}`]
      }),
    )
  return [...missing, ...extra, ...wrong]
}

/** Where an account stands in the table, for this deed or view. */
function columnsOf(attempt: Attempt): readonly Column[] {
  const { account } = attempt
  if (account === '') return ['niet aangemeld']
  const own = isForeign(attempt) ? [] : [columnOf[account.slice(prefixOf(account).length)]!]
  if (account === 'region-administrator') return [...own, 'beheerder regio']
  return isForeign(attempt) ? ['andere organisatie'] : own
}

const columnOf: Readonly<Record<string, Column>> = {
  adviser: columns[0],
  lead: columns[1],
  griffier: columns[2],
  reader: columns[3],
  administrator: columns[4],
}

function cellOf(answered: Answered): Cell | string {
  const ends: Readonly<Record<string, Cell>> = { done: 'ja', answered: 'ja', forbidden: 'nee', 'not-found': '–' }
  return ends[endOf(answered)] ?? endOf(answered)
}
