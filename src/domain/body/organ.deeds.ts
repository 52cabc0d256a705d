import { deed, head } from '../deed/deed.ts'
import { mayKeep } from './body.access.ts'
import { readBodies } from './body.store.ts'
import { addOrganExample, addOrganInput, organWords } from './organ.schema.ts'
import { readOrgans } from './organ.store.ts'
import { organSays } from './organ.texts.ts'
import { addOrgan } from './organ.ts'

export const addOrganDeed = deed({
  name: 'body.add-organ',
  route: 'POST /organisaties/:body/organen',
  says: organSays.add,
  input: addOrganInput,
  subject: ({ body }) => [head(body)],
  load: async (tx, { body: id }) => {
    const [body] = await readBodies(tx, [id])
    const [keeper] = body ? await readBodies(tx, [body.keeper]) : []
    return body && keeper && { body, keeper, organs: await readOrgans(tx, [id]) }
  },
  may: mayKeep,
  decide: (facts, input, at) => addOrgan(facts, organWords(input), at),
  prepare: async (tx, { body: id }) => {
    const [body] = id ? await readBodies(tx, [id]) : []
    return body && { about: body.name, body: body.id, values: { body: body.id } }
  },
  example: addOrganExample,
})
