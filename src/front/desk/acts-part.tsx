import { sayAct } from '../../domain/decision/outside-act.texts.ts'
import type { OutsideAct } from '../../domain/decision/outside-act.ts'
import { sayDay } from '../../kit/base/day.ts'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import type { Bodies } from './bodies.ts'

/** The organ as one says it: `de raad van Woudenberg`. */
function organOf(act: OutsideAct, bodies: Bodies): string | undefined {
  if (!act.organWords) return undefined
  const words = /^(de|het|een)\s/i.test(act.organWords) ? act.organWords : `de ${act.organWords}`
  return bodies.kind(act.body) === 'gemeente' ? `${words} van ${bodies.name(act.body)}` : words
}

/** What organs did, each with its day and passage. */
export function ActEntries({ acts, bodies }: { readonly acts: readonly OutsideAct[]; readonly bodies: Bodies }) {
  return (
    <RecordList>
      {acts.map((act) => (
        <Entry
          note={act.passage && `‘${act.passage}’${act.source ? ` (${act.source})` : ''}`}
          right={act.happenedOn ? <time datetime={act.happenedOn}>{sayDay(act.happenedOn)}</time> : 'niet bekend'}
        >
          <span id={`handeling-${act.id}`}>{sayAct(act, organOf(act, bodies))}</span>
        </Entry>
      ))}
    </RecordList>
  )
}

interface OriginProps {
  readonly plan: { readonly plan: string; readonly source: string }
  readonly acts: readonly OutsideAct[]
  readonly bodies: Bodies
  /** Whose raad is meant; others' acts stand further on. */
  readonly body?: string
}

/**
 * What an organ did, beside the title, and that it did so with a text that does not stand here. We never say that an organ
 * saw what is on screen.
 */
export function OriginOfPlan({ plan, acts, bodies, body }: OriginProps) {
  const act = acts.find((one) => (one.act === 'adopt' || one.act === 'agree') && (!body || one.body === body))
  if (!act && !plan.source) return <>Van een besluit van een raad over dit plan is hier niets bekend.</>
  return (
    <>
      {act && `${sayAct(act, organOf(act, bodies))} Die tekst staat hier niet`}
      {act && plan.source && '; '}
      {plan.source && `${act ? 'wat' : 'Wat'} u leest komt uit ${plan.source}`}.{' '}
      {act && <a href={`/plannen/${plan.plan}#handeling-${act.id}`}>Lees de passage</a>}
    </>
  )
}
