import type { BodyKind } from '../../src/domain/body/body-words.ts'
import type { Role } from '../../src/domain/deed/actor.ts'
import { exampleAccounts, exampleIds } from '../../src/domain/deed/example.ts'
import type { Person } from './memory.ts'

/** A region, a basisteam in it and two gemeenten in that: bodies of the example world. */
const { region, team, body: gemeente, otherBody: otherGemeente } = exampleIds
export const bodyKinds: ReadonlyMap<string, BodyKind> = new Map([
  [region, 'region'],
  [team, 'basisteam'],
  [gemeente, 'gemeente'],
  [otherGemeente, 'gemeente'],
])
export const bodies: readonly string[] = [...bodyKinds.keys()]

const role = (body: string, what: Role) => ({ body, plan: null, role: what })
const account = (name: string) => exampleAccounts.get(name) ?? ''

/** Who works for the team; the world has nobody there. */
export const teamAdviser = 'vrb7dvsrdvsr'

/** Advisers of all four, two who are advisers at the team and lead or only read at a gemeente, and nobody. */
export const people: readonly Person[] = [
  { id: account('region-adviser'), roles: [role(region, 'adviser')] },
  { id: teamAdviser, roles: [role(team, 'adviser')] },
  { id: account('adviser'), roles: [role(gemeente, 'adviser')] },
  { id: account('other-adviser'), roles: [role(otherGemeente, 'adviser')] },
  { id: account('lead'), roles: [role(gemeente, 'lead'), role(team, 'adviser')] },
  { id: account('other-reader'), roles: [role(otherGemeente, 'reader'), role(team, 'adviser')] },
  { id: '', roles: [] },
]
