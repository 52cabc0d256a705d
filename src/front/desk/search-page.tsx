import { addressOfElement, LevelTag } from '../../domain/plan/plan.parts.tsx'
import { kindNames } from '../../domain/plan/plan.texts.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { OutLinks } from './out-links.tsx'
import { sentence } from './say.ts'
import { longestSearch, searched, wordsOf } from './searched.ts'
import { frameOf, page } from './visit.tsx'

/** Search in Dutch. It finds, shows and counts only what one may see. */
export const searchPage = page('/zoeken', async (visit) => {
  const words = wordsOf(visit)
  const { bodies, plans, elements } = words ? await searched(visit, words) : { bodies: [], plans: [], elements: [] }
  const isFound = bodies.length + plans.length + elements.length > 0
  return (
    <Page frame={frameOf(visit)} title="Zoeken" here="Zoeken" islands={['print']}>
      <search>
        <form class="search" method="get" action="/zoeken">
          <label for="woorden">Zoek in plannen, onderdelen en organisaties</label>
          <p class="row">
            <input
              type="search"
              id="woorden"
              name="woorden"
              value={words}
              maxlength={longestSearch}
              autocomplete="off"
            />
            <Button>Zoeken</Button>
          </p>
        </form>
      </search>
      {words && !isFound && (
        <Empty says={`Niets gevonden voor ‘${words}’.`}>
          Probeer een ander woord, of een deel ervan. U vindt alleen wat u mag zien.
        </Empty>
      )}
      <RecordList>
        {bodies.map((body) => (
          <Entry note="Organisatie">
            <a href={`/${body.address}`}>{body.name}</a>
          </Entry>
        ))}
        {plans.map((plan) => (
          <Entry note="Plan" right={<LevelTag level={plan.level} />}>
            <a href={`/plannen/${plan.plan}`}>{plan.title}</a>
          </Entry>
        ))}
        {elements.map((item) => (
          <Entry
            note={
              <>
                {sentence(kindNames[item.kind])} in {item.planTitle}
                {item.around && `: … ${item.around} …`}
              </>
            }
            right={<LevelTag level={item.level} />}
          >
            <a href={addressOfElement(item)}>{item.title}</a>
          </Entry>
        ))}
      </RecordList>
      {isFound && <OutLinks page="/zoeken" query={{ woorden: words }} />}
    </Page>
  )
})
