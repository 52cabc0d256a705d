import { listPlansView, searchView } from '../../domain/plan/plan.deeds.ts'
import { addressOfElement, LevelTag } from '../../domain/plan/plan.parts.tsx'
import { kindNames } from '../../domain/plan/plan.texts.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { bodiesOf } from './bodies.ts'
import { sentence } from './say.ts'
import { frameOf, page } from './visit.tsx'

const longest = 120

/** Search in Dutch. It finds, shows and counts only what one may see. */
export const searchPage = page('/zoeken', async (visit) => {
  const words = (visit.query.woorden ?? '').trim().slice(0, longest)
  const [found, plans, bodies] = words
    ? await Promise.all([visit.tx.ask(searchView, { words }), visit.tx.ask(listPlansView, {}), bodiesOf(visit)])
    : [undefined, undefined, undefined]
  const wanted = plainWords(words)
  const holds = (text: string) => plainWords(text).includes(wanted)
  const inPlans = (plans ?? []).filter((plan) => holds(plan.title))
  const inBodies = (bodies?.all ?? [])
    .filter((body) => holds(body.name))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  const titles = new Map((plans ?? []).map((plan) => [plan.plan, plan.title]))
  const nothing = words !== '' && (found ?? []).length + inPlans.length + inBodies.length === 0
  return (
    <Page frame={frameOf(visit)} title="Zoeken" here="Zoeken">
      <search>
        <form class="search" method="get" action="/zoeken">
          <label for="woorden">Zoek in plannen, onderdelen en organisaties</label>
          <p class="row">
            <input type="search" id="woorden" name="woorden" value={words} maxlength={longest} autocomplete="off" />
            <Button>Zoeken</Button>
          </p>
        </form>
      </search>
      {nothing && (
        <Empty says={`Niets gevonden voor ‘${words}’.`}>
          Probeer een ander woord, of een deel ervan. U vindt alleen wat u mag zien.
        </Empty>
      )}
      <RecordList>
        {inBodies.map((body) => (
          <Entry note="Organisatie">
            <a href={`/${body.address}`}>{body.name}</a>
          </Entry>
        ))}
        {inPlans.map((plan) => (
          <Entry note="Plan" right={<LevelTag level={plan.level} />}>
            <a href={`/plannen/${plan.plan}`}>{plan.title}</a>
          </Entry>
        ))}
        {(found ?? []).map((item) => (
          <Entry
            note={
              <>
                {sentence(kindNames[item.kind])} in {titles.get(item.plan) ?? 'een plan'}
                {around(item)}
              </>
            }
            right={<LevelTag level={item.level} />}
          >
            <a href={addressOfElement(item)}>{item.title}</a>
          </Entry>
        ))}
      </RecordList>
    </Page>
  )
})

/** The words around what was found. */
function around({ excerpt }: { readonly excerpt: string }): string {
  const words = excerpt.replace(/^[\s.:]+|[\s.]+$/g, '')
  return words === '' ? '' : `: … ${words} …`
}
