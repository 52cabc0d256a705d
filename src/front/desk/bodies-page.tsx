import { bodyKindNames } from '../../domain/body/body.texts.ts'
import type { BodyInTree } from '../../domain/body/body-tree.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Tree, type TreeNode } from '../../kit/ui/tree.tsx'
import { bodiesOf } from './bodies.ts'
import { count, list, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** The organisations of the region, as they are part of each other; what is not known about them says so. */
export const bodiesPage = page('/organisaties', async (visit) => {
  const { tree, all } = await bodiesOf(visit)
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
      <Tree nodes={tree.map(node)} />
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

function node(body: BodyInTree): TreeNode {
  return {
    kind: bodyKindNames[body.kind],
    name: (
      <>
        <a href={`/organisaties/${body.id}`}>{body.name}</a> {body.state === 'ended' && <Tag>opgeheven</Tag>}
      </>
    ),
    right: (
      <>
        {body.unknown.length > 0 && `${list(body.unknown.map((kind) => bodyKindNames[kind]))} niet bekend`}
        {body.isToCheck && (
          <>
            {' '}
            <Tag>te controleren</Tag>
          </>
        )}
      </>
    ),
    below: body.parts.map(node),
  }
}
