import { addressShape } from '../../domain/body/address.ts'
import { bodyByAddressView } from '../../domain/body/body.deeds.ts'
import { actsOfPlansView } from '../../domain/decision/decision.deeds.ts'
import { mayRecord } from '../../domain/decision/outside-act.access.ts'
import { mayTakeIn } from '../../domain/intake/intake.access.ts'
import { unfinishedView } from '../../domain/intake/intake.deeds.ts'
import { levelOfBody } from '../../domain/plan/grammar.ts'
import { upstreamView } from '../../domain/plan/holding.deeds.ts'
import type { OutlineItem } from '../../domain/plan/item.ts'
import { mayEdit } from '../../domain/plan/plan.access.ts'
import { outlineView, planOfBodyView } from '../../domain/plan/plan.deeds.ts'
import { ElementName, LevelTag } from '../../domain/plan/plan.parts.tsx'
import type { Standing } from '../../domain/plan/plan.ts'
import { mainPlan } from '../../domain/plan/projection.ts'
import { treeOf, within } from '../../domain/plan/tree.ts'
import { ButtonLink, DeedLink } from '../../kit/ui/button.tsx'
import { DataTable } from '../../kit/ui/data-table.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { OpenPoint, Tag } from '../../kit/ui/mark.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { ActEntries, OriginOfPlan } from './acts-part.tsx'
import { bodiesOf } from './bodies.ts'
import { gapsOf } from './gaps.ts'
import { articles, sayActs, sayAsked, sayOpen, sayPriorities, titleWithPeriod } from './home-say.ts'
import { count, list } from './say.ts'
import { Unfinished } from './unfinished-part.tsx'
import { Done, frameOf, page } from './visit.tsx'

/** So many proposals stand on the home page; the others on the page where documents come in. */
const mostProposals = 3

/** Home of an organisation: for who works there what is asked first; for all others its public side. */
export const homePage = page('/:address', async (visit, { address }) => {
  const found = addressShape.test(address) ? await visit.tx.ask(bodyByAddressView, { address }) : undefined
  if (!found) return undefined
  if (found.hasMoved) return { goTo: `/${found.address}` }
  const [plans, bodies] = await Promise.all([visit.tx.ask(planOfBodyView, { body: found.body }), bodiesOf(visit)])
  const body = bodies.find(found.body)
  if (!plans || !body) return undefined
  const plan = mainPlan(plans, visit.tx.today)
  const home = { name: body.name, href: `/${body.address}` }
  const above = bodies.above(body.id)
  const frame = frameOf(visit, { ...home, ...(above && { under: above }) })
  const works = visit.tx.actor.bodies.includes(body.id)
  const writes = !mayTakeIn(visit.tx.actor, { body: body.id })
  if (!plan)
    return (
      <Page frame={frame} title={body.name}>
        <Done visit={visit} />
        <Empty
          says={`Van ${body.name} staat hier nog geen plan${visit.me ? '' : ' dat openbaar is'}.`}
          deed={
            writes && (
              <>
                <DeedLink deed="plan.start-plan" give={{ body: body.id }} back={visit.here} face="main">
                  Plan beginnen
                </DeedLink>
                <ButtonLink href={`/overnemen?organisatie=${body.id}`}>Document overnemen</ButtonLink>
              </>
            )
          }
        >
          Hier komt wat {body.name} wil, doet, laat en niet weet.
        </Empty>
      </Page>
    )

  const [held, gaps, acts, upstream, unfinished] = await Promise.all([
    visit.tx.ask(outlineView, { body: body.id, plan: plan.plan }),
    gapsOf(visit, [plan.plan]),
    visit.tx.ask(actsOfPlansView, { plan: plan.plan }),
    works ? visit.tx.ask(upstreamView, { plan: plan.plan }) : undefined,
    writes ? visit.tx.ask(unfinishedView, { body: body.id }) : undefined,
  ])
  const { items, links, leads } = held ?? { items: [], links: [], leads: [] }
  const priorities = items.filter((item) => item.kind === 'priority')
  const branches = new Map(treeOf(items, links).map((branch) => [branch.item.element, branch]))
  const changes = upstream?.changes ?? []
  const waiting = unfinished ?? []
  const answers = !mayEdit(visit.tx.actor, { plan: plan.plan, body: plan.body })
  const shown = new Set([plan.plan, ...items.map((item) => item.element)])
  const open = gaps.filter((gap) => shown.has(gap.about))
  const others = plan.holders.filter((id) => id !== body.id && bodies.kind(id) === 'gemeente').map(bodies.name)
  const aligned = links
    .filter((link) => link.kind === 'aligns-with' && link.from === plan.plan)
    .flatMap((link) => plans.filter((one) => one.plan === link.to))
    .map((one) => `${articles[one.kind]} ${one.title}`)
  const withOthers = others.length > 0 && others.length < 8 ? `, met ${list(others)}` : ''
  const under = `${body.name}${withOthers}${aligned.length > 0 ? `; sluit aan op ${list(aligned)}` : ''}`

  return (
    <Page
      frame={frame}
      title={titleWithPeriod(plan)}
      under={under}
      here="Plan"
      origin={
        <OriginOfPlan
          plan={plan}
          acts={acts ?? []}
          bodies={bodies}
          {...(body.kind === 'gemeente' && { body: body.id })}
        />
      }
    >
      <Done visit={visit} />
      {works && (
        <Strip
          noun="Gevraagd van u"
          says={sayAsked({ changes: answers ? changes.length : 0, proposals: waiting.length, open: open.length })}
        >
          <RecordList>
            {changes.map((change) => (
              <Entry
                note={`gewijzigd door ${bodies.name(change.offered.body)}`}
                right={
                  answers ? (
                    <DeedLink
                      deed="plan.answer-change"
                      give={{ plan: plan.plan, element: change.element }}
                      back={visit.here}
                      face="quiet"
                      slim
                    >
                      Antwoorden
                    </DeedLink>
                  ) : (
                    `${bodies.said(plan.body)} antwoordt`
                  )
                }
              >
                {change.held.title}
              </Entry>
            ))}
            {waiting.slice(0, mostProposals).map((proposal) => (
              <Unfinished proposal={proposal} />
            ))}
          </RecordList>
          {waiting.length > mostProposals && (
            <p>
              <a href={`/overnemen?organisatie=${body.id}`}>Alle {count(waiting.length)} voorstellen</a>
            </p>
          )}
          {open.length > 0 && (
            <p>
              <a href={`/plannen/${plan.plan}#open-punten`}>
                {count(open.length, 'open punt', 'open punten')} bekijken
              </a>
            </p>
          )}
        </Strip>
      )}
      <Strip noun="Beeld" verb="zien" id="beeld" says="Cijfers zijn hier nog niet geladen.">
        <p class="after">
          Hier komen ten hoogste drie regels: wat buiten de verwachting valt, op het niveau waar dat te zeggen is.
        </p>
      </Strip>
      <Strip
        noun="Plan"
        verb="kiezen"
        id="plan"
        says={`${sayPriorities(priorities, body.name)} ${sayOpen(open.length)}`}
        more={<a href={`/plannen/${plan.plan}`}>Het hele plan</a>}
      >
        {priorities.length === 0 ? (
          <Empty says="Dit plan heeft nog geen prioriteiten." />
        ) : (
          <DataTable
            class="prios"
            caption="Prioriteiten"
            rows={priorities}
            columns={[
              {
                name: 'Prioriteit',
                kind: 'head',
                cell: (item) => (
                  <>
                    <ElementName item={item} /> <LevelTag level={item.level} />
                  </>
                ),
              },
              {
                name: 'Trekker of eigenaar',
                short: 'Trekker',
                cell: (item) => leadOf(item),
              },
              { name: 'Doel', cell: (item) => goalsOf(item) },
              {
                name: 'Open punten',
                kind: 'number',
                cell: (item) => open.filter((gap) => gap.about === item.element).length || '–',
              },
            ]}
          />
        )}
        <OtherPlans plans={plans.filter((one) => one !== plan)} />
        {body.kind === 'gemeente' && !priorities.some((item) => item.level === 'local') && (
          <p class="after">Lokale prioriteit van {body.name}: niet bekend.</p>
        )}
        {writes && (
          <p class="buttons">
            {(body.id === plan.body || levelOfBody[body.kind] === 'local') && (
              <DeedLink
                deed="plan.add-element"
                give={{ plan: plan.plan, ...(body.id !== plan.body && { level: 'local', body: body.id }) }}
                back={visit.here}
                face="quiet"
              >
                Onderdeel toevoegen
              </DeedLink>
            )}
            <ButtonLink href={`/overnemen?organisatie=${body.id}`}>Document overnemen</ButtonLink>
          </p>
        )}
      </Strip>
      <Strip noun="Uitvoering" verb="doen" id="uitvoering" says="Uren en voortgang zijn hier nog niet bijgehouden.">
        <p class="after">Hier komt wat te laat is, en welke uren zijn toegezegd. Onbekend is geen nul.</p>
      </Strip>
      <Strip
        noun="Verantwoording"
        verb="leren"
        id="verantwoording"
        says={sayActs((acts ?? []).length)}
        more={
          !mayRecord(visit.tx.actor, { plan: plan.plan, body: body.id }) && (
            <DeedLink deed="decision.record-outside-act" give={{ plan: plan.plan, body: body.id }} back={visit.here}>
              Handeling vastleggen
            </DeedLink>
          )
        }
      >
        <ActEntries plan={plan} acts={acts ?? []} bodies={bodies} body={body.id} visit={visit} />
      </Strip>
    </Page>
  )

  function leadOf(item: OutlineItem) {
    if (item.level === 'local') return bodies.name(item.body)
    const lead = leads.find((one) => one.element === item.element)?.lead
    return lead ? bodies.name(lead) : undefined
  }

  function goalsOf(item: OutlineItem) {
    const branch = branches.get(item.element)
    const goals = branch ? within(branch, 'goal') : []
    if (goals.length === 0)
      return (
        <span class="small">
          <OpenPoint /> doel ontbreekt
        </span>
      )
    return (
      <span class="small">
        {goals.map((goal) => goal.title + (goal.fields.notMeasurable ? ' (niet te meten)' : '')).join('; ')}
      </span>
    )
  }
})

type OtherPlan = Pick<Standing, 'plan' | 'title' | 'startsOn' | 'endsOn' | 'audience'>

/** What the organisation also holds, drafts included: listed, so that they do not displace the plan that it works from. */
function OtherPlans({ plans }: { readonly plans: readonly OtherPlan[] }) {
  if (plans.length === 0) return null
  return (
    <p class="after">
      Andere plannen:{' '}
      {plans.map((plan, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/plannen/${plan.plan}`}>{titleWithPeriod(plan)}</a>
          {plan.audience === 'draft' && (
            <>
              {' '}
              <Tag>concept</Tag>
            </>
          )}
        </>
      ))}
    </p>
  )
}
