import { sayFieldValue } from '../../domain/plan/element.schema.ts'
import { fieldLabels } from '../../domain/plan/element.texts.ts'
import { sayPeriod } from '../../domain/plan/period.ts'
import { mayEdit } from '../../domain/plan/plan.access.ts'
import { outlineView } from '../../domain/plan/plan.deeds.ts'
import { LevelTag, OpenPoints, PlanTree } from '../../domain/plan/plan.parts.tsx'
import { showPriorityView } from '../../domain/plan/priority.deeds.ts'
import { treeOf, within } from '../../domain/plan/tree.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { Facts } from '../../kit/ui/facts.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Quote } from '../../kit/ui/quote.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { bodiesOf } from './bodies.ts'
import { gapsOf } from './gaps.ts'
import { OutLinks } from './out-links.tsx'
import { count, sayThatOpenPointsStopNothing, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** A priority: why, what, how, by whom, and what we do not know. */
export const priorityPage = page('/prioriteiten/:element', async (visit, { element: id }) => {
  const shown = await visit.tx.ask(showPriorityView, { element: id })
  if (!shown) return undefined
  const { standing, home, trends, heldIn, calledIn } = shown
  const ownPlans = heldIn.filter((held) => held.plan !== standing.plan && visit.tx.actor.bodies.includes(held.body))
  const [chain, bodies, gaps, gapsHere] = await Promise.all([
    visit.tx.ask(outlineView, { plan: standing.plan }),
    bodiesOf(visit),
    gapsOf(visit, [standing.plan]),
    // In the plans that one works in. A priority of the region stands in dozens of others too.
    gapsOf(
      visit,
      ownPlans.map((held) => held.plan),
      [id],
    ),
  ])
  const items = chain?.items ?? []
  const links = chain?.links ?? []
  const branch = treeOf(items, links).find((one) => one.item.element === id)
  const below = branch ? [...within(branch, 'line'), ...within(branch, 'goal'), ...within(branch, 'action')] : []
  const goals = below.filter((item) => item.kind === 'goal')
  const lines = below.filter((item) => item.kind === 'line')
  const actions = below.filter((item) => item.kind === 'action')
  const about = new Set([id, ...below.map((item) => item.element)])
  // Two plans that hold it lack the same of it: said once.
  const open = [...gaps.filter((gap) => about.has(gap.about)), ...gapsHere].filter(
    (gap, i, all) => all.findIndex((one) => one.about === gap.about && one.name === gap.name) === i,
  )
  const works = !mayEdit(visit.tx.actor, standing)
  const deed = (name: string, words: string, give: Record<string, string>) => (
    <DeedLink deed={name} give={give} back={visit.here}>
      {words}
    </DeedLink>
  )
  const add = (kind: string, words: string) =>
    deed('plan.add-element', words, { plan: standing.plan, kind, level: standing.level, under: id })

  return (
    <Page
      frame={frameOf(visit)}
      title={standing.title}
      under={
        <>
          <LevelTag level={standing.level} /> {bodies.name(standing.body)}
          {home && `, ${sayPeriod(home)}`}
          {standing.audience === 'draft' && (
            <>
              {' '}
              <Tag>concept</Tag>
            </>
          )}
        </>
      }
      origin={
        <>
          {standing.level === 'local' ? (
            <>
              Eigenaar <b>{bodies.name(standing.body)}</b>; plaatsvervanger niet bekend.
            </>
          ) : (
            <Leads />
          )}{' '}
          {standing.source && `Tekst uit ${standing.source}.`} <a href={`/e/${id}`}>Passage, verbanden en versies</a>
        </>
      }
      crumb={home ? [{ name: home.title, href: `/plannen/${home.plan}` }] : []}
      islands={['print']}
    >
      <Done visit={visit} />
      <Strip
        noun="Waarom"
        says={
          trends.length === 0
            ? 'Waarom dit voorrang krijgt, is niet vastgelegd.'
            : `${sentence(count(trends.length, 'trend', 'trends'))}.`
        }
        more={works && deed('plan.link', 'Trend koppelen', { from: id, kind: 'because' })}
      >
        {trends.length === 0 ? (
          <p class="after">Hier komen de trends die dit dragen, met wat ze zou weerleggen.</p>
        ) : (
          <RecordList>
            {trends.map(({ element, title, reason }) => (
              <Entry note={reason || undefined}>
                <a href={`/e/${element}`}>{title}</a>
              </Entry>
            ))}
          </RecordList>
        )}
        {standing.fields.explanation && <p class="after">{standing.fields.explanation}</p>}
      </Strip>
      <Strip
        noun="Wat"
        says={`${lines.length === 0 ? 'Geen lijnen' : sentence(count(lines.length, 'lijn', 'lijnen'))}, ${goals.length === 0 ? 'geen doel' : count(goals.length, 'doel', 'doelen')}.`}
        more={works && add('goal', 'Doel toevoegen')}
      >
        {lines.length + goals.length === 0 ? (
          <Empty
            says="Er is nog niet vastgelegd wat we willen bereiken."
            deed={works && add('line', 'Lijn toevoegen')}
          />
        ) : (
          <PlanTree items={below} links={links} gaps={open} />
        )}
        {goals.map((goal) => (
          <Facts
            rows={[
              ['Doel', goal.title],
              ['Gewenste richting', goal.fields.direction && sayFieldValue('direction', goal.fields.direction)],
              ['Streefwaarde', goal.fields.target],
              ...(goal.fields.notMeasurable ? ([[fieldLabels.notMeasurable, goal.fields.notMeasurable]] as const) : []),
            ]}
          />
        ))}
      </Strip>
      <Strip
        noun="Hoe"
        says={
          actions.length === 0
            ? 'Geen maatregelen bekend.'
            : `${sentence(count(actions.length, 'maatregel', 'maatregelen'))}.`
        }
        more={works && add('action', 'Maatregel toevoegen')}
      >
        <p class="after">Wie wat bijdraagt en met welke uren, is hier nog niet bijgehouden. Onbekend is geen nul.</p>
      </Strip>
      {calledIn.length > 0 && (
        <Strip noun="Ook genoemd" says="Andere plannen zeggen hetzelfde in eigen woorden.">
          {calledIn.map((held) => (
            <Quote source={held.title}>{held.called}</Quote>
          ))}
        </Strip>
      )}
      <Strip
        noun="Wat we niet weten"
        says={
          open.length === 0
            ? 'Geen open punten.'
            : `${sentence(count(open.length, 'open punt', 'open punten'))}. ${sayThatOpenPointsStopNothing(open.length)}`
        }
      >
        <OpenPoints
          gaps={open}
          about={(what) => (what === id ? undefined : below.find((item) => item.element === what)?.title)}
          back={visit.here}
          mends={works}
        />
      </Strip>
      <OutLinks page={`/prioriteiten/${id}`} />
    </Page>
  )

  function Leads() {
    const leads = (chain?.leads ?? []).filter((lead) => lead.element === id && lead.lead)
    if (leads.length === 0) return <>Trekker: niet bekend.</>
    return (
      <>
        {leads.map((lead) => (
          <>
            Trekker <b>{bodies.name(lead.lead ?? '')}</b>; plaatsvervanger{' '}
            {lead.deputy ? bodies.name(lead.deputy) : 'niet bekend'}.
          </>
        ))}
      </>
    )
  }
})
