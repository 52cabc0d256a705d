import { isRefusal } from '../../kit/base/refusal.ts'
import { deed, head, type Prepared, type Tx, view } from '../deed/deed.ts'
import { remembers, room } from '../deed/house.ts'
import { mayKeep } from './body.access.ts'
import {
  addBodyExample,
  addBodyInput,
  addManyExample,
  addManyInput,
  bodyAddress,
  bodyAddressExample,
  bodyId,
  bodyIdExample,
  bodyIds,
  bodyIdsExample,
  bodyWords,
  changeBodyExample,
  changeBodyInput,
  changedWords,
  newBody,
  noInput,
  noInputExample,
  valuesOf,
} from './body.schema.ts'
import {
  keepersOf,
  readAllBodies,
  readBodies,
  readBodyAt,
  readKnown,
  readNames,
  readPastBodies,
  saveBodies,
} from './body.store.ts'
import { bodyRefusals, bodySays, bodyTells } from './body.texts.ts'
import { addBodies, type BodyAdded, type BodyChanged, changeBody } from './body.ts'
import {
  bodiesAnswer,
  bodiesByIdAnswer,
  bodyAnswer,
  bodyByAddressAnswer,
  namesAnswer,
  organsAnswer,
} from './body-answer.schema.ts'
import { readBodyList } from './body-list.schema.ts'
import { isToCheck, kindsAbove, missingAbove, treeOf } from './body-tree.ts'
import { addContactDeed, changeContactDeed } from './contact.deeds.ts'
import { headsOfContacts, readContactsOf, saveContacts } from './contact.store.ts'
import { contactTells } from './contact.texts.ts'
import type { ContactAdded, ContactChanged } from './contact.ts'
import { addOrganDeed } from './organ.deeds.ts'
import { readOrgans, saveOrgans } from './organ.store.ts'
import { organTells } from './organ.texts.ts'
import { type Act, type Organ, type OrganAdded, organRules } from './organ.ts'
import { stateOn } from './period.ts'

export const addBodyDeed = deed({
  name: 'body.add',
  route: 'POST /organisaties',
  says: bodySays.add,
  input: addBodyInput,
  subject: ({ keeper }) => [head(keeper)],
  load: (tx, { keeper }) => readKnown(tx, keeper),
  may: mayKeep,
  decide: (facts, input, at) => addBodies(facts, [newBody(input)], at),
  prepare: async (tx, { keeper }) => ({ values: { keeper }, options: { partOf: await places(tx) } }),
  example: addBodyExample,
})

export const addManyBodiesDeed = deed({
  name: 'body.add-many',
  route: 'POST /organisaties/lijst',
  says: bodySays.addMany,
  input: addManyInput,
  subject: ({ keeper }) => [head(keeper)],
  load: (tx, { keeper }) => readKnown(tx, keeper),
  may: mayKeep,
  decide: (facts, { list }, at) => {
    const bodies = readBodyList(list)
    return isRefusal(bodies) ? bodies : addBodies(facts, bodies, at)
  },
  example: addManyExample,
})

export const changeBodyDeed = deed({
  name: 'body.change',
  route: 'POST /organisaties/:body/wijzigingen',
  says: bodySays.change,
  input: changeBodyInput,
  // Its keeper too: two bodies must not take one address at the same time.
  subject: ({ body }) => [head(body), { kind: 'keeper', id: body }],
  load: async (tx, { body }) => {
    const [stands] = await readBodies(tx, [body])
    const known = stands && (await readKnown(tx, stands.keeper))
    return known && { stands, known, keeper: known.keeper }
  },
  may: mayKeep,
  stands: ({ stands }) => ({ n: stands.n, values: valuesOf(stands) }),
  decide: (facts, input) => changeBody(facts, changedWords(input)),
  prepare: async (tx, { body }): Promise<Prepared | undefined> => {
    const [stands] = body ? await readBodies(tx, [body]) : []
    if (!stands) return undefined
    const values = { ...valuesOf(stands), body: stands.id, read: stands.n }
    return { about: stands.name, body: stands.id, values, options: { partOf: await places(tx) } }
  },
  example: changeBodyExample,
})

async function places(tx: Tx) {
  const bodies = await readAllBodies(tx)
  return bodies.map(({ id, name }) => ({ value: id, name }))
}

export const listBodiesView = view({
  name: 'body.list',
  route: 'GET /organisaties',
  says: bodySays.list,
  input: noInput,
  load: async (tx) => ({ bodies: treeOf(await readAllBodies(tx), tx.today) }),
  answer: bodiesAnswer,
  example: noInputExample,
})

export const showBodyView = view({
  name: 'body.show',
  route: 'GET /organisaties/:body',
  says: bodySays.show,
  input: bodyId,
  load: async (tx, { body: id }) => {
    const [bodies, past, organs, contacts] = await Promise.all([
      readAllBodies(tx),
      readPastBodies(tx, id),
      readOrgans(tx, [id]),
      readContactsOf(tx, id),
    ])
    const body = bodies.find((one) => one.id === id)
    if (!body) return undefined
    const above = kindsAbove(body, bodies)
    return {
      body: {
        ...body,
        state: stateOn(body, tx.today),
        unknown: missingAbove(body.kind, above),
        isToCheck: isToCheck(body),
      },
      organs: organs.map(grounded),
      parts: bodies.filter((one) => one.partOf === id),
      formerly: past.filter((one) => one.name !== body.name || one.address !== body.address),
      contacts: contacts.map((contact) => ({ ...contact, state: stateOn(contact, tx.today) })),
    }
  },
  answer: bodyAnswer,
  example: bodyIdExample,
})

/** The organs of bodies, each with what it may do and on what ground. */
export const organsOfBodiesView = view({
  name: 'body.organs',
  route: 'GET /organen',
  says: bodySays.organs,
  input: bodyIds,
  load: async (tx, { bodies }) => (await readOrgans(tx, bodies)).map(grounded),
  answer: organsAnswer,
  example: bodyIdsExample,
})

function grounded({ competences, ...organ }: Organ) {
  const groundOf = (act: Act) => organ.source || (organRules[organ.kind].may[act] ?? '')
  return { ...organ, competences: competences.map((act) => ({ act, ground: groundOf(act) })) }
}

/** What other rooms need to name bodies: of those that the reader may see, in the order asked. */
export const namedBodiesView = view({
  name: 'body.named',
  route: 'GET /organisatienamen',
  says: bodySays.named,
  input: bodyIds,
  load: (tx, { bodies }) => readBodies(tx, bodies),
  answer: bodiesByIdAnswer,
  example: bodyIdsExample,
})

export const directoryView = view({
  name: 'body.directory',
  route: 'GET /adresboek',
  says: bodySays.directory,
  input: noInput,
  load: (tx) => readNames(tx),
  answer: namesAnswer,
  example: noInputExample,
})

export const bodyByAddressView = view({
  name: 'body.by-address',
  route: 'GET /adressen/:address',
  says: bodySays.byAddress,
  input: bodyAddress,
  load: async (tx, { address }) => {
    const body = await readBodyAt(tx, address)
    return body && { body: body.id, name: body.name, address: body.address, hasMoved: body.address !== address }
  },
  answer: bodyByAddressAnswer,
  example: bodyAddressExample,
})

const bodyRemembers = remembers<BodyAdded | BodyChanged | OrganAdded | ContactAdded | ContactChanged>({
  BodyAdded: saveBodies,
  BodyChanged: saveBodies,
  OrganAdded: saveOrgans,
  ContactAdded: saveContacts,
  ContactChanged: saveContacts,
})

export const bodyRoom = room({
  name: 'body',
  title: 'Organisaties',
  remembers: bodyRemembers,
  tells: { ...bodyTells, ...organTells, ...contactTells },
  deeds: [addBodyDeed, addManyBodiesDeed, changeBodyDeed, addOrganDeed, addContactDeed, changeContactDeed],
  views: [listBodiesView, showBodyView, organsOfBodiesView, namedBodiesView, directoryView, bodyByAddressView],
  refusals: bodyRefusals,
  words: bodyWords,
  heads: { keeper: keepersOf, contact: headsOfContacts },
})
