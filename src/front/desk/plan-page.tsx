import { showPlanView } from '../../domain/plan/plan.deeds.ts'
import { kindNames } from '../../domain/plan/plan.texts.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Tree } from '../../kit/ui/tree.tsx'
import { Done, frameOf, page } from './visit.tsx'

/** A plan as nested list. */
export const planPage = page('/plannen/:plan', async (visit, { plan: id }) => {
  const shown = await visit.tx.ask(showPlanView, { plan: id })
  if (!shown) return undefined
  const { plan, items } = shown
  const add = (
    <DeedLink deed="plan.add-element" give={{ plan: id }} back={visit.here} face="quiet">
      Onderdeel toevoegen
    </DeedLink>
  )
  return (
    <Page frame={frameOf(visit)} title={plan.title} crumb={[{ name: 'Plannen', href: '/plannen' }]}>
      <Done visit={visit} />
      {items.length === 0 ? (
        <Empty says="Dit plan heeft nog geen onderdelen." deed={add} />
      ) : (
        <>
          <Tree
            nodes={items.map((item) => ({
              kind: kindNames[item.kind],
              name: <a href={`/e/${item.element}`}>{item.called || item.title}</a>,
            }))}
          />
          <p class="buttons">{add}</p>
        </>
      )}
    </Page>
  )
})
