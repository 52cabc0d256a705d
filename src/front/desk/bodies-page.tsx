import { bodyKindNames } from '../../domain/body/body.texts.ts'
import type { BodyInTree } from '../../domain/body/body-tree.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Tree, type TreeNode } from '../../kit/ui/tree.tsx'
import { bodyTreeOf } from './bodies.ts'
import { count, list, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** The organisations of the region, as they are part of each other; what is not known about them says so. */
export const bodiesPage = page('/organisaties', async (visit) => {
  const { tree, all } = await bodyTreeOf(visit)
  const gemeenten = all.filter((body) => body.kind === 'gemeente' && body.state !== 'ended').length
  const [region] = tree
  return (
    <Page
      frame={frameOf(visit)}
      title="Organisaties"
      here="Organisaties"
      under={`${sentence(count(gemeenten, 'gemeente', 'gemeenten'))}, met district, basisteam, politie en Openbaar Ministerie.`}
      origin="Wat met ‘te controleren’ gemerkt is, is algemene kennis en niet bij een bron nagekeken."
    >
      <Done visit={visit} />
      <Tree nodes={tree.map((body) => node(body))} />
      {visit.me && region && visit.tx.actor.bodies.includes(region.keeper) && (
        <p class="buttons">
          <DeedLink deed="body.add" give={{ keeper: region.keeper }} back={visit.here} face="quiet">
            Organisatie toevoegen
          </DeedLink>
        </p>
      )}
    </Page>
  )
})

/** What is true of all that stands below is said once, above it. */
function node(body: BodyInTree, saidAbove: Said = {}): TreeNode {
  const below = body.parts.filter((part) => part.kind === 'gemeente' && part.state !== 'ended')
  const lacks = below.length > 1 && below.every((part) => part.unknown.length > 0) ? below[0]?.unknown : undefined
  const isAllToCheck = body.parts.length > 0 && everyPart(body, (part) => part.isToCheck)
  const ownUnknown = saidAbove.lacks ? [] : body.unknown
  return {
    kind: bodyKindNames[body.kind],
    name: (
      <>
        <a href={`/organisaties/${body.id}`}>{body.name}</a> {body.state === 'ended' && <Tag>opgeheven</Tag>}
      </>
    ),
    right: (
      <>
        {ownUnknown.length > 0 && `${kinds(ownUnknown)} niet bekend `}
        {lacks && `${kinds(lacks)} van ${count(below.length, 'gemeente', 'gemeenten')} niet bekend `}
        {body.isToCheck && !saidAbove.isToCheck && (
          <Tag>{isAllToCheck ? 'alles hieronder te controleren' : 'te controleren'}</Tag>
        )}
      </>
    ),
    below: body.parts.map((part) =>
      node(part, {
        isToCheck: saidAbove.isToCheck || (body.isToCheck && isAllToCheck),
        lacks: lacks !== undefined && part.kind === 'gemeente',
      }),
    ),
  }
}

interface Said {
  readonly isToCheck?: boolean
  readonly lacks?: boolean
}

function everyPart(body: BodyInTree, is: (part: BodyInTree) => boolean): boolean {
  return body.parts.every((part) => is(part) && everyPart(part, is))
}

const kinds = (unknown: BodyInTree['unknown']) => list(unknown.map((kind) => bodyKindNames[kind]))
