import { exceptions } from './catalogue-exceptions.ts'
import { type Catalogue, type Policy, readCatalogue, type Table } from './catalogue-read.ts'
import { RegisterProblem } from './migrate.ts'
import type { Pool } from './pool.ts'
import type { Sql } from './register.ts'

/**
 * Holds what PostgreSQL says of itself against the rules of the wall. The server does not start on a database of which this is not so.
 * @param owner the owner's connection
 * @param app the connection that deeds and views use: its own role is what is looked at
 */
export async function requireWall(owner: Sql, app: Pool): Promise<void> {
  const wrong = judge(deviationsOf(await readCatalogue(owner, app)))
  if (wrong.length > 0)
    throw new RegisterProblem(
      `De afscherming van de database is niet zoals zij hoort, en daarom start Driehoek niet: ${wrong.join('; ')}. Zet een kopie terug (npx driehoek herstel), of vraag het wie de database beheert.`,
    )
}

/** What is not as it should be: deviations that nobody gave a reason for, and reasons for what is no deviation (any more). */
export function judge(deviations: readonly string[], excepted = exceptions): readonly string[] {
  const known = excepted.map(({ table, what }) => `${table}: ${what}`)
  return [
    ...deviations.filter((one) => !known.includes(one)),
    ...known
      .filter((one) => !deviations.includes(one))
      .map((one) => `${one} (staat als uitzondering, maar is er niet)`),
  ]
}

/** Everything that is otherwise than `wall()` and `free_text()` lay it, or than the rules on keys, functions and roles ask. */
export function deviationsOf(catalogue: Catalogue): readonly string[] {
  return [
    ...catalogue.tables.flatMap((table) => [
      ...policiesOf(table, catalogue.laid),
      ...rightsOf(table),
      ...textOf(table),
      ...keysOf(table),
    ]),
    ...catalogue.outside.map((name) => `${name}: stands in no schema of ours`),
    ...catalogue.views.map((name) => `${name}: a view reads with the rights of its owner`),
    ...catalogue.definers.map((name) => `${name}: a function that runs as its owner`),
    ...roleOf(catalogue),
  ]
}

function policiesOf({ name, secured, forced, active, policies }: Table, laid: readonly Policy[]): readonly string[] {
  if (!secured) return [`${name}: no row security`]
  const wanted = laid.filter((one) => one.name !== 'withdrawing' || policies.some((own) => own.name === 'withdrawing'))
  return [
    ...(forced ? [`${name}: row security is forced, so that a backup would be empty`] : []),
    ...(active ? [] : [`${name}: row security does not hold for the application`]),
    ...wanted
      .filter((one) => !policies.some((own) => own.name === one.name))
      .map((one) => `${name}: no policy ${one.name}`),
    ...policies
      .filter((own) => !wanted.some((one) => isSame(one, own)))
      .map((own) => `${name}: policy ${own.name}${isOpen(own) ? ', which keeps nobody out' : ''}`),
  ]
}

const isSame = (one: Policy, other: Policy) => JSON.stringify(one) === JSON.stringify(other)
const isOpen = ({ using, check }: Policy) => [using, check].includes('true')

/** The application reads and adds. It changes what stands on the list, and deletes nothing. */
function rightsOf({ name, rights, columns, policies }: Table): readonly string[] {
  const isText = policies.some((own) => own.name === 'withdrawing')
  return [
    ...['select', 'insert'].filter((right) => !rights.includes(right)).map((right) => `${name}: no right to ${right}`),
    ...rights.filter((right) => !['select', 'insert'].includes(right)).map((right) => `${name}: right to ${right}`),
    ...columns
      .filter((column) => column.updatable && !(isText && column.statistics === 0))
      .map((column) => `${name}: update of ${column.name}`),
  ]
}

/** Text that people wrote leaves no statistics, and can be emptied. */
function textOf({ name, columns, policies, statistics }: Table): readonly string[] {
  const mayEmpty = policies.some((own) => own.name === 'withdrawing')
  return [
    ...columns
      .filter((column) => column.statistics === 0 && !column.generated && !(column.updatable && mayEmpty))
      .map((column) => `${name}: ${column.name} has no statistics, but cannot be emptied`),
    ...columns
      .filter((column) => column.type === 'tsvector' && column.statistics !== 0)
      .map((column) => `${name}: ${column.name} keeps statistics of words`),
    ...statistics.map((index) => `${name}: ${index} keeps statistics of an expression`),
  ]
}

/** A key that spans bodies tells by its error that a hidden row exists. */
function keysOf({ name, keys }: Table): readonly string[] {
  return keys
    .filter(({ kind, columns, target }) => columns[0] !== 'body' || (kind === 'foreign' && target[0] !== 'body'))
    .map(({ kind, columns }) => `${name}: ${kind} key (${columns.join(', ')})`)
}

function roleOf({ role }: Catalogue): readonly string[] {
  return [
    ...(role.isSuper ? [`${role.name}: is a superuser`] : []),
    ...(role.bypasses ? [`${role.name}: passes row security`] : []),
    ...(role.makesRoles ? [`${role.name}: makes roles`] : []),
    ...role.owns.map((thing) => `${role.name}: owns ${thing}`),
    ...role.isIn.map((other) => `${role.name}: may act as ${other}`),
  ]
}
