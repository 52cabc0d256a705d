import { actsOfPlansView } from '../../domain/decision/decision.deeds.ts'
import { mayRecord } from '../../domain/decision/outside-act.access.ts'
import { upstreamView } from '../../domain/plan/holding.deeds.ts'
import { sayPeriod } from '../../domain/plan/period.ts'
import { mayEdit } from '../../domain/plan/plan.access.ts'
import { outlineView } from '../../domain/plan/plan.deeds.ts'
import { Chain, ElementName, OpenPoints, PlanTree } from '../../domain/plan/plan.parts.tsx'
import { audienceNames, levelNames, planKindNames } from '../../domain/plan/plan.texts.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Difference } from '../../kit/ui/difference.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { Facts } from '../../kit/ui/facts.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { ActEntries, OriginOfPlan } from './acts-part.tsx'
import { bodiesOf } from './bodies.ts'
import { gapsOf } from './gaps.ts'
import { OutLinks } from './out-links.tsx'
import { restOfPassage } from './rest-of-passage.ts'
import { count, list, sayThatOpenPointsStopNothing, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** A plan: its chain as a picture and as a nested list, its principles and trends, what organs did, and what is open. */
export const planPage = page('/plannen/:plan', async (visit, { plan: id }) => {
  const [shown, bodies, gaps, acts, upstream] = await Promise.all([
    visit.tx.ask(outlineView, { plan: id }),
    bodiesOf(visit),
    gapsOf(visit, [id]),
    visit.tx.ask(actsOfPlansView, { plan: id }),
    visit.me && visit.tx.ask(upstreamView, { plan: id }),
  ])
  if (!shown) return undefined
  const { plan, items, links } = shown
  const holders = [plan.body, ...plan.holders]
  const { actor } = visit.tx
  const keeps = !mayEdit(actor, { plan: id, body: plan.body })
  const body = holders.find((one) => !mayEdit(actor, { plan: id, body: one }))
  const works = body !== undefined
  const records = holders.some((body) => !mayRecord(actor, { plan: id, body }))
  const back = visit.here
  const titles = new Map(items.map((item) => [item.element, item.called || item.title]))
  const inChain = items.filter((item) => !['trend', 'principle', 'indicator'].includes(item.kind))
  const trends = items.filter((item) => item.kind === 'trend')
  const principles = items.filter((item) => item.kind === 'principle')
  const deed = (name: string, words: string, give = {}) => (
    <DeedLink deed={name} give={{ plan: id, ...give }} back={back}>
      {words}
    </DeedLink>
  )
  const changes = works ? (upstream?.changes ?? []) : []
  const gemeenten = plan.holders.filter((holder) => bodies.kind(holder) === 'gemeente').length

  return (
    <Page
      frame={frameOf(visit)}
      title={plan.title}
      under={`${sentence(planKindNames[plan.kind])}, ${levelNames[plan.level]}, ${sayPeriod(plan)}`}
      crumb={[{ name: 'Plannen', href: '/plannen' }]}
      origin={<OriginOfPlan plan={plan} acts={acts ?? []} bodies={bodies} />}
      islands={['print']}
    >
      <Done visit={visit} />
      <Strip
        noun="Keten"
        says={`Van trend tot cijfer. ${gaps.length === 0 ? 'Er ontbreekt niets.' : `${sentence(count(gaps.length, 'open punt', 'open punten'))}.`}`}
        more={works && deed('plan.add-element', 'Onderdeel toevoegen')}
      >
        {inChain.length === 0 ? (
          <Empty says="Dit plan heeft nog geen prioriteiten.">
            Hier komen prioriteiten met hun lijnen, doelen en maatregelen.
          </Empty>
        ) : (
          <>
            <Chain items={items} links={links} />
            <details class="as-list">
              <summary>Hetzelfde als lijst</summary>
              <PlanTree items={inChain} links={links} gaps={gaps} />
            </details>
          </>
        )}
      </Strip>
      {changes.length > 0 && (
        <Strip
          noun="Gewijzigd van boven"
          says={`${sentence(count(changes.length, 'wijziging', 'wijzigingen'))} zonder antwoord.`}
        >
          <RecordList>
            {changes.map((change) => (
              <Entry
                note={change.differences.map(({ was, becomes }) => (
                  <span class="block">
                    <Difference before={was} after={becomes} />
                  </span>
                ))}
                right={
                  keeps ? deed('plan.answer-change', 'Antwoorden', { element: change.element }) : 'nog geen antwoord'
                }
              >
                {change.held.title}
              </Entry>
            ))}
          </RecordList>
        </Strip>
      )}
      <Strip
        noun="Uitgangspunten"
        says={principles.length === 0 ? 'Dit plan noemt er geen.' : 'Regels die een besluit kan aanhalen.'}
      >
        <RecordList>
          {principles.map((item) => (
            <Entry {...(item.fields.reason && { note: item.fields.reason })}>
              <ElementName item={item} />
            </Entry>
          ))}
        </RecordList>
      </Strip>
      <Strip
        noun="Trends"
        says={
          trends.length === 0
            ? 'Dit plan noemt er geen.'
            : 'Wat er volgens de bron verandert. Een trend is een bewering, geen cijfer.'
        }
      >
        <RecordList>
          {trends.map((item) => (
            <Entry note={restOfPassage(item.passage, item.title)}>
              <ElementName item={item} />
            </Entry>
          ))}
        </RecordList>
      </Strip>
      <Strip
        noun="Deelnemers"
        says={gemeenten > 8 ? sentence(count(gemeenten, 'gemeente', 'gemeenten')) : ''}
        more={keeps && deed('plan.add-holder', 'Deelnemer toevoegen')}
      >
        <p>{list(plan.holders.map(bodies.name))}</p>
      </Strip>
      <Strip
        noun="Wat organen deden"
        says={(acts ?? []).length === 0 ? 'Niets bekend.' : 'Met de tekst van dit plan, voor zover bekend.'}
        more={records && deed('decision.record-outside-act', 'Handeling vastleggen')}
      >
        <ActEntries plan={plan} acts={acts ?? []} bodies={bodies} visit={visit} />
      </Strip>
      <Strip
        noun="Open punten"
        id="open-punten"
        says={gaps.length === 0 ? 'Er zijn geen open punten.' : sayThatOpenPointsStopNothing(gaps.length)}
      >
        <OpenPoints gaps={gaps} about={(about) => titles.get(about) ?? plan.title} back={back} mends={works} />
      </Strip>
      <Strip
        noun="Over dit plan"
        says={`Zichtbaar voor ${audienceNames[plan.audience]}.`}
        more={keeps && deed('plan.revise-plan', 'Plan wijzigen')}
      >
        <Facts
          rows={[
            ['Bijgehouden door', bodies.name(plan.body)],
            ['Periode', sayPeriod(plan)],
            ['Evaluatie van het vorige plan', plan.evaluation || undefined],
            ['Bron', plan.source || undefined],
          ]}
        />
        <p class="buttons">
          {keeps && deed('plan.share-plan', 'Plan delen')}
          <a href={`/verslag?plan=${id}`}>Wat er gebeurde</a>
        </p>
        <OutLinks page={`/plannen/${id}`}>{works && deed('intake.read-list', 'Lijst terugnemen', { body })}</OutLinks>
      </Strip>
    </Page>
  )
})
