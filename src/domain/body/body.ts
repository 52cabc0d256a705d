import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import { addressOf, addressShape, reservedWords } from './address.ts'
import type { Body, BodyKind, BodyWords } from './body-words.ts'
import { type OrganAdded, organAdded, organsOf } from './organ.ts'
import { endsFirst } from './period.ts'

type BodyEvent<T extends string> = Event & BodyWords & { readonly type: T; readonly v: 1; readonly n: number }
export type BodyAdded = BodyEvent<'BodyAdded'>
export type BodyChanged = BodyEvent<'BodyChanged'>

/** What a body of a kind may be part of. */
const mayBePartOf: Readonly<Record<BodyKind, readonly BodyKind[]>> = {
  region: [],
  police: ['region'],
  prosecutor: ['region'],
  court: ['region'],
  district: ['region'],
  basisteam: ['district', 'region'],
  gemeente: ['basisteam', 'district', 'region'],
  partner: ['region', 'district', 'basisteam', 'gemeente'],
  state: [],
}

/** The bodies that there are, and every address that one of them has or had. */
export interface KnownBodies {
  readonly keeper: Body
  readonly bodies: readonly Body[]
  readonly addresses: ReadonlyMap<string, string>
}

/** A body to add. Without an address it gets one out of its name; what it is part of may be given as an address. */
export type NewBody = Omit<BodyWords, 'address'> & { readonly address?: string | undefined }

type PlaceCodes = 'body.parent-unknown' | 'body.parent-not-fit' | 'body.ends-first'
type AddressCodes = 'body.address-not-fit' | 'body.address-reserved' | 'body.address-taken'
type WordCodes = PlaceCodes | AddressCodes

/** Adds bodies, each with the organs that its kind has. One may be part of another that stands before it. */
export function addBodies(
  { keeper, bodies, addresses }: KnownBodies,
  wanted: readonly NewBody[],
  at: At,
): readonly [BodyAdded, ...(BodyAdded | OrganAdded)[]] | Refusal<WordCodes | 'body.nothing-to-add'> {
  const places = new Map(bodies.flatMap((body) => [[body.id, body] as const, [body.address, body] as const]))
  const taken = new Map(addresses)
  const added: BodyAdded[] = []
  for (const given of wanted) {
    const parent = given.partOf === null ? null : places.get(given.partOf)
    const address = given.address ?? addressOf(given.name)
    const id = at.newId()
    const words = { ...given, address, partOf: parent?.id ?? given.partOf }
    const wrong = wrongPlace(words, parent) ?? wrongAddress(words, id, taken)
    if (wrong) return wrong
    const owned = { body: keeper.id, plan: id, audience: 'public' as const, about: id, opens: 'body' as const }
    added.push({ type: 'BodyAdded', v: 1, ...owned, n: 1, ...words })
    const body = { ...words, id, keeper: keeper.id, n: 1 }
    places.set(id, body).set(address, body)
    taken.set(address, id)
  }
  const [first, ...rest] = added
  if (!first) return refuse('body.nothing-to-add')
  const organs = added.flatMap(({ about, kind }) =>
    organsOf(kind).map((organ) => organAdded(keeper.id, about, organ, at)),
  )
  return [first, ...rest, ...organs]
}

export type ChangeInput = Omit<BodyWords, 'kind'>

/** A body under another name, at another address or in another place. Its old address still finds it. */
export function changeBody(
  { stands, known }: { readonly stands: Body; readonly known: KnownBodies },
  input: ChangeInput,
): readonly [BodyChanged] | Refusal<WordCodes | 'body.nothing-changed'> {
  const words: BodyWords = { ...input, kind: stands.kind }
  const parent = words.partOf === null ? null : known.bodies.find((body) => body.id === words.partOf)
  const wrong = wrongPlace(words, parent) ?? wrongAddress(words, stands.id, known.addresses)
  if (wrong) return wrong
  const fields = Object.keys(words) as (keyof BodyWords)[]
  if (fields.every((field) => String(words[field]) === String(stands[field]))) return refuse('body.nothing-changed')
  const owned = { body: stands.keeper, plan: stands.id, audience: 'public' as const, about: stands.id }
  return [{ type: 'BodyChanged', v: 1, ...owned, n: stands.n + 1, ...words }]
}

/** The first body of an empty register, which keeps itself and all that come after it. */
export function beginRegion(
  id: string,
  input: Pick<BodyWords, 'name' | 'source'>,
  at: At,
): readonly (BodyAdded | OrganAdded)[] | Refusal<AddressCodes> {
  const words: BodyWords = {
    ...input,
    kind: 'region',
    address: addressOf(input.name),
    partOf: null,
    partOfSince: null,
    areas: [],
    startsOn: null,
    endsOn: null,
  }
  const wrong = wrongAddress(words, id, new Map())
  if (wrong) return wrong
  const owned = { body: id, plan: id, audience: 'public' as const, about: id, opens: 'body' as const }
  return [
    { type: 'BodyAdded', v: 1, ...owned, n: 1, ...words },
    ...organsOf('region').map((organ) => organAdded(id, id, organ, at)),
  ]
}

function wrongPlace(words: BodyWords, parent: Body | null | undefined): Refusal<PlaceCodes> | undefined {
  const { name, kind } = words
  if (parent === undefined) return refuse('body.parent-unknown', { name, parent: words.partOf ?? '' })
  if (parent && !mayBePartOf[kind].includes(parent.kind))
    return refuse('body.parent-not-fit', { name, kind, parent: parent.name, parentKind: parent.kind })
  return endsFirst(words) ? refuse('body.ends-first', { name }) : undefined
}

function wrongAddress(
  { name, address }: BodyWords,
  id: string,
  taken: ReadonlyMap<string, string>,
): Refusal<AddressCodes> | undefined {
  if (!addressShape.test(address)) return refuse('body.address-not-fit', { name })
  if (reservedWords.has(address)) return refuse('body.address-reserved', { name, address })
  return (taken.get(address) ?? id) === id ? undefined : refuse('body.address-taken', { name, address })
}
