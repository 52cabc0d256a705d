import { deed, head } from '../deed/deed.ts'
import { mayNameContacts } from './body.access.ts'
import { readBodies } from './body.store.ts'
import {
  addContactExample,
  addContactInput,
  changeContactExample,
  changeContactInput,
  contactValues,
  contactWords,
} from './contact.schema.ts'
import { readContacts } from './contact.store.ts'
import { contactSays } from './contact.texts.ts'
import { addContact, changeContact } from './contact.ts'

export const addContactDeed = deed({
  name: 'body.add-contact',
  route: 'POST /organisaties/:body/contactpersonen',
  says: contactSays.add,
  input: addContactInput,
  subject: ({ body }) => [head(body)],
  load: async (tx, { body: id }) => {
    const [body] = await readBodies(tx, [id])
    return body && { body: body.id }
  },
  may: mayNameContacts,
  decide: (facts, input, at) => addContact(facts, contactWords(input), at),
  prepare: async (tx, { body: id }) => {
    const [body] = id ? await readBodies(tx, [id]) : []
    return body && { about: body.name, body: body.id, values: { body: body.id } }
  },
  example: addContactExample,
})

export const changeContactDeed = deed({
  name: 'body.change-contact',
  route: 'POST /contactpersonen/:contact/wijzigingen',
  says: contactSays.change,
  input: changeContactInput,
  subject: ({ contact }) => [{ kind: 'contact', id: contact }],
  load: async (tx, { contact }) => {
    const [stands] = await readContacts(tx, [contact])
    return stands && { stands, body: stands.body }
  },
  may: mayNameContacts,
  stands: ({ stands }) => ({ n: stands.n, values: contactValues(stands) }),
  decide: (facts, input) => changeContact(facts, contactWords(input)),
  prepare: async (tx, { contact: id }) => {
    const [stands] = id ? await readContacts(tx, [id]) : []
    if (!stands) return undefined
    return { body: stands.body, values: { ...contactValues(stands), contact: stands.id, read: stands.n } }
  },
  example: changeContactExample,
})
