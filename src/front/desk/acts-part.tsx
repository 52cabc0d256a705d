import { mayRecord } from '../../domain/decision/outside-act.access.ts'
import { sayAct } from '../../domain/decision/outside-act.texts.ts'
import type { OutsideAct } from '../../domain/decision/outside-act.ts'
import type { PlanKind } from '../../domain/plan/grammar.ts'
import { sayDay } from '../../kit/base/day.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import type { Bodies } from './bodies.ts'
import type { Visit } from './visit.tsx'

interface ActsProps {
  readonly plan: { readonly plan: string; readonly kind: PlanKind; readonly title: string; readonly source: string }
  readonly acts: readonly OutsideAct[]
  readonly bodies: Bodies
  /** Whose page this is: of its own raad one says `de raad`. */
  readonly body?: string
}

/** The organ as one says it: `de raad`, and on the page of another body `de raad van Woudenberg`. */
function organOf(act: OutsideAct, bodies: Bodies, body: string | undefined): string | undefined {
  if (!act.organWords) return undefined
  const words = /^(de|het|een)\s/i.test(act.organWords) ? act.organWords : `de ${act.organWords}`
  return bodies.kind(act.body) === 'gemeente' && act.body !== body ? `${words} van ${bodies.name(act.body)}` : words
}

const nearWords: Readonly<Record<PlanKind, string>> = {
  strategy: 'de strategie',
  'safety-plan': 'het IVP',
  'annual-plan': 'het uitvoeringsplan',
  'national-agenda': 'de landelijke agenda',
}

/** The text that an act is about: near its own plan in few words, else as it is called. */
function textOf(act: OutsideAct, { plan }: ActsProps): string {
  return act.text === plan.title ? nearWords[plan.kind] : act.text
}

/** What organs did, each with its day and passage. */
export function ActEntries(props: ActsProps & { readonly visit: Visit }) {
  const { acts, bodies, body, visit } = props
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
          <span id={`handeling-${act.id}`}>{sayAct(act, textOf(act, props), organOf(act, bodies, body))}</span>{' '}
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
  const { plan, acts, bodies, body } = props
  const act = acts.find((one) => (one.act === 'adopt' || one.act === 'agree') && (!body || one.body === body))
  if (!act && !plan.source) return <>Van een besluit van een raad over dit plan is hier niets bekend.</>
  if (!act) return <>Wat u leest komt uit {plan.source}.</>
  return (
    <>
      {sayAct(act, textOf(act, props), organOf(act, bodies, body))} Die tekst staat hier niet
      {plan.source && `; wat u leest komt uit ${plan.source}`}.{' '}
      <a href={`/plannen/${plan.plan}#handeling-${act.id}`}>Lees de passage</a>
    </>
  )
}
