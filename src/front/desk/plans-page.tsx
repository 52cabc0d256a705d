import { sayPeriod } from '../../domain/plan/period.ts'
import { listPlansView } from '../../domain/plan/plan.deeds.ts'
import { LevelTag } from '../../domain/plan/plan.parts.tsx'
import { planKindNames } from '../../domain/plan/plan.texts.ts'
import { DataTable } from '../../kit/ui/data-table.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { bodiesOf } from './bodies.ts'
import { OutLinks } from './out-links.tsx'
import { count, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** All plans that one may see, from wide to near. */
export const plansPage = page('/plannen', async (visit) => {
  const [plans, bodies] = await Promise.all([visit.tx.ask(listPlansView, {}), bodiesOf(visit)])
  const sorted = [...(plans ?? [])].sort(
    (a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.title.localeCompare(b.title, 'nl'),
  )
  return (
    <Page
      frame={frameOf(visit)}
      title="Plannen"
      here="Plannen"
      islands={['print']}
      under={`${sentence(count(sorted.length, 'plan dat', 'plannen die'))} u kunt zien.`}
    >
      <Done visit={visit} />
      {sorted.length === 0 ? (
        <Empty says="Er is nog geen plan dat u kunt zien.">
          Een plan begint op de pagina van een organisatie, met een leeg plan of met een document.
        </Empty>
      ) : (
        <DataTable
          caption="Plannen"
          rows={sorted}
          columns={[
            {
              name: 'Plan',
              kind: 'head',
              cell: (plan) => (
                <>
                  <a href={`/plannen/${plan.plan}`}>{plan.title}</a> {plan.audience === 'draft' && <Tag>concept</Tag>}
                </>
              ),
            },
            { name: 'Soort', cell: (plan) => planKindNames[plan.kind] },
            { name: 'Niveau', cell: (plan) => <LevelTag level={plan.level} /> },
            { name: 'Periode', cell: (plan) => <span class="nb">{sayPeriod(plan)}</span> },
            { name: 'Bijgehouden door', short: 'Van', cell: (plan) => bodies.name(plan.body) },
            { name: 'Deelnemers', kind: 'number', cell: (plan) => plan.holders.length },
          ]}
        />
      )}
      {sorted.length > 0 && <OutLinks page="/plannen" />}
    </Page>
  )
})

const order = ['national', 'region', 'team', 'local']
