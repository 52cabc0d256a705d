import type { Body, BodyKind } from '../body/body-words.ts'
import type { Organ, OrganKind } from '../body/organ.ts'
import type { Level } from '../plan/grammar.ts'
import type { RecognisedNode } from './recognised.ts'

/** What is known of bodies when a proposal is confirmed. */
export interface KnownBodies {
  readonly body: string
  readonly bodies: readonly Body[]
  readonly mine: readonly string[]
  readonly organs: readonly Pick<Organ, 'id' | 'body' | 'kind'>[]
}

const kindOfLevel: Readonly<Record<Level, BodyKind>> = {
  national: 'state',
  region: 'region',
  team: 'basisteam',
  local: 'gemeente',
}

/**
 * Who keeps a plan of this level: the body of that level above the reader's own, when the actor works for it. Else the reader's
 * own body keeps it as a plan of others: no organ decides for another body, and nobody writes in another's book.
 */
export function keeperOf(level: Level, { body, bodies, mine }: KnownBodies): string {
  const wanted = kindOfLevel[level]
  const above = chainAbove(body, bodies).find((one) => one.kind === wanted)
  return above && mine.includes(above.id) ? above.id : body
}

/** Whose an element is: a local one is of the body that the text names, when the actor works for it; others are of who keeps the plan. */
export function ownerOf(node: Pick<RecognisedNode, 'level' | 'whose'>, keeper: string, known: KnownBodies): string {
  if (node.level !== 'local') return keeper
  const named = known.bodies.find((one) => one.kind === 'gemeente' && node.whose?.includes(one.name))
  const owner = named?.id ?? known.body
  return known.mine.includes(owner) ? owner : keeper
}

/** Who hold a plan: its keeper and what is part of it for a basisteam, and whom the text names; each once. */
export function holdersOf(
  keeper: string,
  said: readonly RecognisedNode[],
  known: KnownBodies,
): readonly { readonly id: string; readonly passage: string }[] {
  const own = known.bodies.find((one) => one.id === keeper)
  const parts = own?.kind === 'basisteam' ? known.bodies.filter((one) => one.partOf === keeper && isThere(one)) : []
  const holders = new Map<string, string>([[keeper, ''], ...parts.map((one) => [one.id, ''] as const)])
  for (const node of said)
    for (const id of bodiesNamed(node.title, known)) if (!holders.has(id)) holders.set(id, node.passage.text)
  return [...holders].map(([id, passage]) => ({ id, passage }))
}

/** The bodies that words name: `38 gemeenten` are all of the region, when there are as many; else the body of that kind or name. */
export function bodiesNamed(words: string, { body, bodies }: KnownBodies): readonly string[] {
  const region = chainAbove(body, bodies).find((one) => one.kind === 'region')
  const inRegion = bodies.filter(
    (one) => isThere(one) && chainAbove(one.id, bodies).some((above) => above.id === region?.id),
  )
  const ofKind = (kind: BodyKind) => inRegion.filter((one) => one.kind === kind).map((one) => one.id)
  if (/gemeenten/i.test(words)) {
    const gemeenten = ofKind('gemeente')
    const number = /\d+/.exec(words)?.[0]
    return number === undefined || Number(number) === gemeenten.length ? gemeenten : []
  }
  if (/openbaar ministerie|\bOM\b/i.test(words)) return ofKind('prosecutor')
  if (/politie/i.test(words)) return ofKind('police')
  const bare = words.replace(/^(de )?gemeente /i, '')
  return bodies.filter((one) => one.name.toLowerCase() === bare.toLowerCase()).map((one) => one.id)
}

const organWords: readonly (readonly [OrganKind, RegExp])[] = [
  ['gemeenteraad', /\braad\b|gemeenteraad/i],
  ['college', /\bcollege\b(?! .*veiligheid)|b&w|burgemeester en wethouders/i],
  ['burgemeester', /burgemeester/i],
  ['basisteamdriehoek', /driehoek/i],
  ['regional-board', /veiligheidscollege/i],
]

/** Which organ words mean, and whose: a raad is of the reader's own gemeente, others of who keeps the plan. Not found is not known. */
export function organOf(
  words: string | undefined,
  keeper: string,
  { body, organs, mine }: KnownBodies,
): { readonly organ: string | null; readonly body: string } {
  const kind = organWords.find(([, shape]) => words && shape.test(words))?.[0]
  const found = kind && [body, keeper].flatMap((id) => organs.filter((one) => one.body === id && one.kind === kind))[0]
  return found && mine.includes(found.body) ? { organ: found.id, body: found.body } : { organ: null, body: keeper }
}

/** A body and all that it is part of, from near to far. */
function chainAbove(id: string, bodies: readonly Body[]): readonly Body[] {
  const body = bodies.find((one) => one.id === id)
  return body ? [body, ...(body.partOf ? chainAbove(body.partOf, bodies) : [])] : []
}

const isThere = (body: Body) => body.endsOn === null
