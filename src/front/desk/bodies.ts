import { directoryView, listBodiesView } from '../../domain/body/body.deeds.ts'
import type { BodyInTree } from '../../domain/body/body-tree.ts'
import type { BodyKind, NamedBody } from '../../domain/body/body-words.ts'
import type { Visit } from './visit.tsx'

/** The organisations by id, as a page names them. */
export interface Bodies<Body extends NamedBody = NamedBody> {
  readonly all: readonly Body[]
  find(id: string): Body | undefined
  /** Its name; a body that is not known here says so. */
  name(id: string): string
  kind(id: string): BodyKind | undefined
  /** As one says it among other words: `basisteam ZBLW`. */
  said(id: string): string
  address(id: string): string | undefined
  /** What it is part of, by name, of the kinds that a page speaks of: basisteam or region. */
  above(id: string): string | undefined
}

export async function bodiesOf(visit: Visit): Promise<Bodies> {
  return byId((await visit.tx.ask(directoryView, {})) ?? [])
}

/** The organisations as they are part of each other, with all that is said of them. */
export async function bodyTreeOf(visit: Visit): Promise<Bodies<BodyInTree> & { readonly tree: readonly BodyInTree[] }> {
  const tree = (await visit.tx.ask(listBodiesView, {}))?.bodies ?? []
  return { tree, ...byId(flat(tree)) }
}

function byId<Body extends NamedBody>(all: readonly Body[]): Bodies<Body> {
  const known = new Map(all.map((body) => [body.id, body]))
  return {
    all,
    find: (id) => known.get(id),
    name: (id) => known.get(id)?.name ?? 'organisatie niet bekend',
    kind: (id) => known.get(id)?.kind,
    said: (id) => shortName(known.get(id)?.name ?? 'een andere organisatie'),
    address: (id) => known.get(id)?.address,
    above: (id) => {
      const parent = known.get(known.get(id)?.partOf ?? '')
      return parent && (parent.kind === 'basisteam' || parent.kind === 'region') ? shortName(parent.name) : undefined
    },
  }
}

/** `Basisteam Zeist, Bunnik, Leusden, Woudenberg (ZBLW)` is called basisteam ZBLW: what stands in brackets is how one says it. */
function shortName(name: string): string {
  const said = /^(\p{L}+) .*\(([^)]+)\)$/u.exec(name)
  return said ? `${said[1]?.toLowerCase()} ${said[2]}` : name
}

function flat(bodies: readonly BodyInTree[]): readonly BodyInTree[] {
  return bodies.flatMap((body) => [body, ...flat(body.parts)])
}
