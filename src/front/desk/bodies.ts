import { listBodiesView } from '../../domain/body/body.deeds.ts'
import type { BodyInTree } from '../../domain/body/body-tree.ts'
import type { BodyKind } from '../../domain/body/body-words.ts'
import type { Visit } from './visit.tsx'

/** The organisations by id, as a page names them. */
export interface Bodies {
  readonly tree: readonly BodyInTree[]
  readonly all: readonly BodyInTree[]
  find(id: string): BodyInTree | undefined
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
  const tree = (await visit.tx.ask(listBodiesView, {}))?.bodies ?? []
  const all = flat(tree)
  const byId = new Map(all.map((body) => [body.id, body]))
  return {
    tree,
    all,
    find: (id) => byId.get(id),
    name: (id) => byId.get(id)?.name ?? 'organisatie niet bekend',
    kind: (id) => byId.get(id)?.kind,
    said: (id) => shortName(byId.get(id)?.name ?? 'een andere organisatie'),
    address: (id) => byId.get(id)?.address,
    above: (id) => {
      const parent = byId.get(byId.get(id)?.partOf ?? '')
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
