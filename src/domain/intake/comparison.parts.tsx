import type { Child, PropsWithChildren } from 'hono/jsx'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Difference } from '../../kit/ui/difference.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { sayPeriod } from '../plan/period.ts'
import type { AlteredPlan, Compared } from './comparison.ts'
import type { OnProposal } from './on-proposal.ts'
import { nodeHref } from './proposal.texts.ts'
import { nodesOf } from './proposal.ts'
import { kindNames } from './recognised.texts.ts'

interface ComparisonProps extends OnProposal {
  readonly compared: Compared
}

/** What a new version of a document words otherwise, each beside how it stands, and what it says no more. New parts stand in the tree. */
export function Comparison({ compared, now, back, edits }: ComparisonProps) {
  const nodes = new Map(nodesOf(now).map((node) => [node.id, node]))
  const { plans, altered, gone } = compared
  return (
    <>
      {plans.length + altered.length > 0 && (
        <div class="part" id="gewijzigd" tabindex={-1}>
          <h3>Anders dan in het plan</h3>
          <RecordList>
            {plans.map((plan) => (
              <AlteredPlanEntry {...plan} back={back} edits={edits} />
            ))}
            {altered.map(({ piece, element, stands, touched }) => {
              const node = nodes.get(piece)
              return (
                node && (
                  <AlteredEntry
                    kind={kindNames[node.kind]}
                    piece={piece}
                    was={stands}
                    becomes={node.title}
                    stands={`/e/${element}`}
                    touched={touched}
                    right={
                      edits &&
                      (touched ? (
                        <DeedLink deed="plan.revise-element" give={{ element }} back={back}>
                          {mend}
                        </DeedLink>
                      ) : (
                        <a href={nodeHref(piece)}>wijzigen of laten staan</a>
                      ))
                    }
                  />
                )
              )
            })}
          </RecordList>
        </div>
      )}
      {gone.length > 0 && (
        <div class="part" id="verdwenen" tabindex={-1}>
          <h3>Staat niet meer in het document</h3>
          <p class="after">Dit blijft in het plan staan. Wat eruit moet, haalt u er zelf uit.</p>
          <RecordList>
            {gone.map(({ element, kind, title }) => (
              <Entry
                right={
                  edits && (
                    <DeedLink deed="plan.withdraw-element" give={{ element }} back={`${back}#verdwenen`}>
                      Uit het plan halen
                    </DeedLink>
                  )
                }
              >
                {kindNames[kind]} <a href={`/e/${element}`}>{title}</a>
              </Entry>
            ))}
          </RecordList>
        </div>
      )}
    </>
  )
}

const sayTouched =
  'In het plan is dit intussen zelf gewijzigd. Bij bevestigen blijft dat staan; niets wordt overschreven.'
const mend = 'In het plan wijzigen'

interface AlteredPlanProps extends AlteredPlan {
  readonly back: string
  readonly edits: boolean
}

/** A plan that gets another title or period: both are written when the proposal is confirmed. */
function AlteredPlanEntry({ piece, plan, stands, becomes, touched, back, edits }: AlteredPlanProps) {
  const [was, will] = [sayPeriod(stands), sayPeriod(becomes)]
  return (
    <AlteredEntry
      kind={kindNames.plan}
      piece={piece}
      was={stands.title}
      becomes={becomes.title}
      stands={`/plannen/${plan}`}
      touched={touched}
      right={
        edits &&
        (touched ? (
          <DeedLink deed="plan.revise-plan" give={{ plan }} back={back}>
            {mend}
          </DeedLink>
        ) : (
          <a href={nodeHref(piece)}>titel wijzigen</a>
        ))
      }
    >
      {was !== will && (
        <span class="block">
          Periode: <Difference before={was} after={will} />
        </span>
      )}
    </AlteredEntry>
  )
}

interface AlteredEntryProps {
  readonly kind: string
  readonly piece: string
  readonly was: string
  readonly becomes: string
  /** The page of what stands in the plan. */
  readonly stands: string
  readonly touched: boolean
  readonly right: Child
}

/** What the document words otherwise: the difference leads to its passage, and beside it is how it stands. */
function AlteredEntry(props: PropsWithChildren<AlteredEntryProps>) {
  const { kind, piece, was, becomes, stands, touched, right, children } = props
  return (
    <Entry
      note={
        <>
          {children}
          <span class="block">
            Staat er: <a href={stands}>{was}</a>
          </span>
          {touched && <span class="block">{sayTouched}</span>}
        </>
      }
      right={right}
    >
      {kind}{' '}
      <a href={`#bron-${piece}`}>
        <Difference before={was} after={becomes} />
      </a>
    </Entry>
  )
}
