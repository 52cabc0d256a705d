import { showListView } from '../../domain/intake/list.deeds.ts'
import { missedWords, notLeadWords, sayLacks, sayStays, sayStray } from '../../domain/intake/list.texts.ts'
import type { ChangedRow, ListNow, NewRow, ProposedChange } from '../../domain/intake/list.ts'
import { headOf, textOf } from '../../domain/intake/list-columns.schema.ts'
import type { ElementKind } from '../../domain/plan/grammar.ts'
import { kindNames } from '../../domain/plan/plan.texts.ts'
import { bodiesOf } from '../desk/bodies.ts'
import { sayMoment } from '../desk/moment.ts'
import { readExports, readTable } from './read-out.ts'

interface Row {
  readonly row: number
  readonly title: string
  readonly column?: string
  readonly stands?: string
  readonly typed?: string
  readonly does: string
}

/** A list that came back, to go through with others: each change beside what stands here, and what happens with it. */
export const listOut = readExports('/lijsten/:proposal', async (visit, { proposal }) => {
  const [shown, bodies] = await Promise.all([visit.tx.ask(showListView, { proposal }), bodiesOf(visit)])
  if (!shown) return undefined
  const { about, same } = shown
  return {
    title: `Teruggekomen lijst van ${about.name}`,
    facts: [
      ['Organisatie', bodies.name(about.body)],
      ['Gelezen op', sayMoment(about.at)],
      ['Status', about.how === 'confirmed' ? 'bevestigd' : 'nog niet bevestigd'],
      ['Rijen die zeggen wat hier al staat', String(same)],
    ],
    says: ['Dit is om te lezen. Kiezen en bevestigen doet u op de pagina van de lijst.'],
    tables: readTable('Wijzigingen', rowsOf(shown), [
      { head: 'Rij', width: 1, says: ({ row }) => String(row) },
      { head: 'Onderdeel', width: 4, says: ({ title }) => title },
      { head: 'Wat', width: 2, says: ({ column }) => column },
      { head: 'Hier staat', width: 4, says: ({ stands }) => stands },
      { head: 'In de lijst', width: 4, says: ({ typed }) => typed },
      { head: 'Wat ermee gebeurt', width: 4, says: ({ does }) => does },
    ]),
  }
})

function rowsOf({ changed, fresh, missed }: ListNow): readonly Row[] {
  return [
    ...changed.flatMap(changesOf),
    ...fresh.map((row) => ({ row: row.row, title: row.title, column: 'nieuw', does: sayNew(row) })),
    ...missed.map(({ row, title, why }) => ({ row, title, does: missedWords[why] })),
  ].toSorted((one, other) => one.row - other.row)
}

function changesOf({ row, title, kind, changes, stays }: ChangedRow): readonly Row[] {
  const said = ({ column }: ProposedChange, value: string) => (value === '' ? 'leeg' : textOf(column, value))
  return [
    ...changes.map((change) => ({
      ...{ row, title, column: headOf(change.column) },
      ...{ stands: said(change, change.stands), typed: said(change, change.typed) },
      does: sayFate(kind, change),
    })),
    ...(stays.length > 0 ? [{ row, title, does: sayStays(stays.map(headOf)) }] : []),
  ]
}

function sayFate(kind: ElementKind, change: ProposedChange): string {
  if (change.isStray) return sayStray(kindNames[kind], headOf(change.column))
  return change.notLead ? notLeadWords[change.notLead] : (change.wrong ?? sayChosen(change))
}

function sayChosen({ take }: ProposedChange): string {
  if (take === undefined) return 'hier ook gewijzigd: nog kiezen'
  return take ? 'wordt overgenomen' : 'blijft zoals het hier staat'
}

function sayNew({ choice, wrong, lacks, notLead }: NewRow): string {
  if (choice === 'leave-out') return 'wordt weggelaten'
  if (lacks) return sayLacks(headOf(lacks))
  if (notLead) return notLeadWords[notLead]
  return wrong ?? (choice === 'add' ? 'komt erbij' : 'is dit nieuw? Nog kiezen')
}
