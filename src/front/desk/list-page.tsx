import { showListView } from '../../domain/intake/list.deeds.ts'
import { ChangedRows, MissedRows, NewRows } from '../../domain/intake/list.parts.tsx'
import { outlineView } from '../../domain/plan/plan.deeds.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { sayMoment } from './moment.ts'
import { OutLinks } from './out-links.tsx'
import { count, list, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** A list that came back, beside what stands here: first what is asked, then what changes, then what is not taken. */
export const listPage = page('/lijsten/:proposal', async (visit, { proposal }) => {
  const shown = await visit.tx.ask(showListView, { proposal })
  const outline = shown && (await visit.tx.ask(outlineView, { plan: shown.about.plan }))
  if (!shown || !outline) return undefined
  const { about, changed, missed, same, open, notRead } = shown
  // What was added stands in the plan.
  const fresh = shown.fresh.filter((row) => about.how === null || row.choice !== 'add')
  const titles = new Map(outline.items.map((item) => [item.element, item.title]))
  const asked = changed.filter((row) => row.changes.some((change) => change.take === undefined))
  const plain = changed.filter((row) => !asked.includes(row))
  const back = `/lijsten/${proposal}`
  const edits = about.how === null && visit.tx.actor.bodies.includes(about.body)
  const on = { proposal, back, edits }
  const plan = { name: outline.plan.title, href: `/plannen/${about.plan}` }
  const says = [
    open === 0 ? 'Geen vragen meer.' : `${sentence(count(open, 'vraag', 'vragen'))}.`,
    `${sentence(count(same, 'rij zegt', 'rijen zeggen'))} wat hier al staat.`,
  ]
  return (
    <Page
      frame={frameOf(visit)}
      title="Teruggekomen lijst"
      under={`Gelezen op ${sayMoment(about.at)}. ${says.join(' ')}`}
      crumb={[plan]}
      islands={['print']}
    >
      <Done visit={visit} />
      {about.how === 'confirmed' && (
        <p class="lede">Deze lijst is bevestigd. Wat hieronder nog anders is, bleef zoals het hier stond.</p>
      )}
      {notRead.length > 0 && <p>Deze kolommen kennen we niet, en zijn niet gelezen: {list(notRead)}.</p>}
      {asked.length > 0 && (
        <Strip
          noun="Hier ook gewijzigd"
          says="Iemand wijzigde dit hier nadat de lijst gemaakt werd. U kiest wat geldt."
        >
          <ChangedRows rows={asked} {...on} />
        </Strip>
      )}
      {fresh.length > 0 && (
        <Strip
          noun="Zonder kenmerk"
          says={`${sentence(count(fresh.length, 'rij die', 'rijen die'))} hier nog niet staan.`}
        >
          <NewRows rows={fresh} titleOf={(element) => titles.get(element) ?? ''} {...on} />
        </Strip>
      )}
      <Strip
        noun="Wijzigingen"
        says={plain.length === 0 ? 'Verder wijzigt er niets.' : 'Wat de lijst anders zegt dan wat hier staat.'}
      >
        <ChangedRows rows={plain} {...on} />
      </Strip>
      {missed.length > 0 && (
        <Strip
          noun="Niet overgenomen"
          says="Wat deze rijen over het onderdeel zelf zeggen, kan hier niet worden overgenomen."
        >
          <MissedRows rows={missed} />
        </Strip>
      )}
      <OutLinks page={back} />
      {edits && (
        <div class="bar">
          <div class="buttons">
            <DeedLink deed="intake.confirm-list" give={{ proposal }} back={plan.href} face="main">
              Bevestigen
            </DeedLink>
            <DeedLink deed="intake.drop" give={{ proposal }} back={plan.href}>
              Weggooien
            </DeedLink>
          </div>
          <p>
            {open > 0
              ? `Eerst nog ${count(open, 'vraag', 'vragen')}.`
              : 'Wat u overneemt, komt als concept in het plan.'}
          </p>
        </div>
      )}
    </Page>
  )
})
