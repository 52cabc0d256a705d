import { namedBodiesView } from '../body/body.deeds.ts'
import { deed, head, type Tx, view } from '../deed/deed.ts'
import { remembers, room } from '../deed/house.ts'
import { mayAdminister, writerAt } from './account.access.ts'
import {
  accountWords,
  addAccountExample,
  addAccountInput,
  atBody,
  endRoleExample,
  endRoleInput,
  giveRoleExample,
  giveRoleInput,
  listAccountsExample,
  meExample,
  noInput,
} from './account.schema.ts'
import { headsOfRoles, isExample, isPlanOf, readAccounts, readRoles, saveAccounts, saveRoles } from './account.store.ts'
import { accountRefusals, accountSays, accountTells, roleNames } from './account.texts.ts'
import {
  type AccountAdded,
  addAccount,
  endRole,
  giveRole,
  type Place,
  type RoleEnded,
  type RoleGiven,
} from './account.ts'

export const addAccountDeed = deed({
  name: 'account.add',
  route: 'POST /organisaties/:body/accounts',
  says: accountSays.add,
  input: addAccountInput,
  subject: ({ body }) => [head(body)],
  load: async (tx, { body }) => {
    const place = await placeOf(tx, body)
    return place && { ...place, isExample: await isExample(tx) }
  },
  may: mayAdminister,
  decide: addAccount,
  prepare: (tx, { body }) => preparedAt(tx, body),
  example: addAccountExample,
})

export const giveRoleDeed = deed({
  name: 'account.give-role',
  route: 'POST /organisaties/:body/rollen',
  says: accountSays.give,
  input: giveRoleInput,
  subject: ({ body }) => [head(body)],
  load: async (tx, { body, account, plan }) => {
    const [place, [known], held, fits] = await Promise.all([
      placeOf(tx, body),
      readAccounts(tx, [account]),
      readRoles(tx, { account }),
      plan === undefined || isPlanOf(tx, plan, body),
    ])
    if (!place || !known || !fits) return undefined
    return { ...place, account, forPlan: plan ?? null, held: held.filter((role) => role.body === body) }
  },
  may: mayAdminister,
  decide: giveRole,
  prepare: (tx, { body }) => preparedAt(tx, body),
  example: giveRoleExample,
})

export const endRoleDeed = deed({
  name: 'account.end-role',
  route: 'POST /rollen/:given/einde',
  says: accountSays.end,
  input: endRoleInput,
  subject: ({ given }) => [{ kind: 'role', id: given }],
  load: async (tx, { given: id }) => {
    const [given] = await readRoles(tx, { given: id })
    const place = given && (await placeOf(tx, given.body))
    if (!place) return undefined
    const atBody = await readRoles(tx, { body: given.body })
    const administrators = atBody.filter((role) => role.role === 'administrator' && role.forPlan === null)
    return { ...place, given, administrators: administrators.length }
  },
  may: mayAdminister,
  decide: endRole,
  prepare: async (tx, { given: id }) => {
    const [given] = id ? await readRoles(tx, { given: id }) : []
    const [account] = given ? await readAccounts(tx, [given.account]) : []
    if (!given || !account) return undefined
    return { about: `${account.name}, ${roleNames[given.role]}`, body: given.body, values: { given: given.id } }
  },
  example: endRoleExample,
})

export const meView = view({
  name: 'account.me',
  route: 'GET /mij',
  says: accountSays.me,
  input: noInput,
  load: async (tx) => {
    const [account] = await readAccounts(tx, [tx.actor.id])
    if (!account) return undefined
    const held = await readRoles(tx, { account: account.id })
    const bodies = await tx.ask(namedBodiesView, { bodies: [...new Set(held.map((role) => role.body))] })
    const roles = held.map(({ id, role, forPlan, body }) => {
      const { name, address } = bodies?.find((one) => one.id === body) ?? { name: '', address: '' }
      return { id, role, plan: forPlan, body: { id: body, name, address } }
    })
    return { ...account, roles }
  },
  example: meExample,
})

export const listAccountsView = view({
  name: 'account.list',
  route: 'GET /organisaties/:body/accounts',
  says: accountSays.list,
  input: atBody,
  load: async (tx, { body }) => {
    const place = await placeOf(tx, body)
    if (!place || mayAdminister(tx.actor, place)) return undefined
    const held = await readRoles(tx, { body })
    const accounts = await readAccounts(tx, [...new Set(held.map((role) => role.account))])
    return {
      body,
      accounts: accounts.map((account) => ({
        ...account,
        roles: held
          .filter((role) => role.account === account.id)
          .map(({ id, role, forPlan }) => ({ id, role, plan: forPlan })),
      })),
    }
  },
  example: listAccountsExample,
})

async function placeOf(tx: Tx, body: string): Promise<Place | undefined> {
  const [found] = (await tx.ask(namedBodiesView, { bodies: [body] })) ?? []
  if (!found) return undefined
  const { id, keeper } = found
  return { body: id, keeper, writer: writerAt(tx.actor, { body: id, keeper }) }
}

async function preparedAt(tx: Tx, body: string | undefined) {
  const [found] = body ? ((await tx.ask(namedBodiesView, { bodies: [body] })) ?? []) : []
  return found && { about: found.name, body: found.id, values: { body: found.id } }
}

const accountRemembers = remembers<AccountAdded | RoleGiven | RoleEnded>({
  AccountAdded: saveAccounts,
  RoleGiven: saveRoles,
  RoleEnded: saveRoles,
})

export const accountRoom = room({
  name: 'account',
  title: 'Accounts en rollen',
  remembers: accountRemembers,
  tells: accountTells,
  deeds: [addAccountDeed, giveRoleDeed, endRoleDeed],
  views: [meView, listAccountsView],
  refusals: accountRefusals,
  words: accountWords,
  heads: { role: headsOfRoles },
})
