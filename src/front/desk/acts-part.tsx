import { mayRecord } from '../../domain/decision/outside-act.access.ts'
import type { OutsideAct } from '../../domain/decision/outside-act.ts'
import type { PlanKind } from '../../domain/plan/grammar.ts'
import { sayDay } from '../../kit/base/day.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { sayActNear } from './act-words.ts'
import type { Bodies } from './bodies.ts'
import type { Visit } from './visit.tsx'

interface ActsProps {
  readonly plan: { readonly plan: string; readonly kind: PlanKind; readonly title: string; readonly source: string }
  readonly acts: readonly OutsideAct[]
  readonly bodies: Bodies
  /** Whose page this is: of its own raad one says `de raad`. */
  readonly body?: string
}

/** What organs did, each with its day and passage. */
export function ActEntries(props: ActsProps & { readonly visit: Visit }) {
  const { acts, visit } = props
  return (
    <RecordList>
      {acts.map((act) => (
        <Entry
          note={
            <>
              {act.passage && `‘${act.passage}’`}
              {!mayRecord(visit.tx.actor, act) && <ActDeeds act={act} back={visit.here} />}
            </>
          }
          right={act.happenedOn ? <time datetime={act.happenedOn}>{sayDay(act.happenedOn)}</time> : 'niet bekend'}
        >
          <span id={`handeling-${act.id}`}>{sayActNear(act, props)}</span>{' '}
          {act.audience === 'draft' && <Tag>concept</Tag>}
        </Entry>
      ))}
    </RecordList>
  )
}

function ActDeeds({ act, back }: { readonly act: OutsideAct; readonly back: string }) {
  if (act.audience === 'public') return null
  return (
    <span class="deeds">
      <DeedLink deed="decision.share-outside-act" give={{ actId: act.id }} back={back}>
        Delen
      </DeedLink>
      {act.audience === 'draft' && (
        <DeedLink deed="decision.withdraw-outside-act" give={{ actId: act.id }} back={back}>
          Terugtrekken
        </DeedLink>
      )}
    </span>
  )
}

/**
 * What an organ did, beside the title, and that it did so with a text that does not stand here. We never say that an organ
 * saw what is on screen.
 */
export function OriginOfPlan(props: ActsProps) {
  const { plan, acts, body } = props
  const act = acts.find((one) => (one.act === 'adopt' || one.act === 'agree') && (!body || one.body === body))
  if (!act && !plan.source) return <>Van een besluit van een raad over dit plan is hier niets bekend.</>
  if (!act) return <>Wat u leest komt uit {plan.source}.</>
  return (
    <>
      {sayActNear(act, props)} Die tekst staat hier niet
      {plan.source && `; wat u leest komt uit ${plan.source}`}.{' '}
      <a href={`/plannen/${plan.plan}#handeling-${act.id}`}>Lees de passage</a>
    </>
  )
}
