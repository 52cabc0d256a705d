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
                  <Entry
                    note={
                      <>
                        <span class="block">
                          Staat er: <a href={`/e/${element}`}>{stands}</a>
                        </span>
                        {touched && <span class="block">{sayTouched}</span>}
                      </>
                    }
                    right={
                      edits &&
                      (touched ? (
                        <DeedLink deed="plan.revise-element" give={{ element }} back={back}>
                          In het plan wijzigen
                        </DeedLink>
                      ) : (
                        <a href={nodeHref(piece)}>wijzigen of laten staan</a>
                      ))
                    }
                  >
                    {kindNames[node.kind]}{' '}
                    <a href={`#bron-${piece}`}>
                      <Difference before={stands} after={node.title} />
                    </a>
                  </Entry>
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

interface AlteredPlanProps extends AlteredPlan {
  readonly back: string
  readonly edits: boolean
}

/** A plan that gets another title or period: both are written when the proposal is confirmed. */
function AlteredPlanEntry({ piece, plan, stands, becomes, touched, back, edits }: AlteredPlanProps) {
  const [was, will] = [sayPeriod(stands), sayPeriod(becomes)]
  return (
    <Entry
      note={
        <>
          {was !== will && (
            <span class="block">
              Periode: <Difference before={was} after={will} />
            </span>
          )}
          <span class="block">
            Staat er: <a href={`/plannen/${plan}`}>{stands.title}</a>
          </span>
          {touched && <span class="block">{sayTouched}</span>}
        </>
      }
      right={
        edits &&
        (touched ? (
          <DeedLink deed="plan.revise-plan" give={{ plan }} back={back}>
            In het plan wijzigen
          </DeedLink>
        ) : (
          <a href={nodeHref(piece)}>titel wijzigen</a>
        ))
      }
    >
      {kindNames.plan}{' '}
      <a href={`#bron-${piece}`}>
        <Difference before={stands.title} after={becomes.title} />
      </a>
    </Entry>
  )
}
