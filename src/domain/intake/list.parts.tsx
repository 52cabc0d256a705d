import type { Child } from 'hono/jsx'
import { DeedLink, PostButton } from '../../kit/ui/button.tsx'
import { Difference } from '../../kit/ui/difference.tsx'
import { Facts } from '../../kit/ui/facts.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { kindNames, levelNames, planRefusals } from '../plan/plan.texts.ts'
import { missedWords, notLeadWords, sayLacks, sayStays, sayStray } from './list.texts.ts'
import type { ChangedRow, MissedRow, NewRow, ProposedChange, RowAnswer } from './list.ts'
import { headOf, textOf } from './list-columns.schema.ts'

/** The list that a part is of, where one comes back to, and whether one may still choose. */
interface OnList {
  readonly proposal: string
  readonly back: string
  readonly edits: boolean
}

/** Rows of the list about what stands here: each change beside it, with what is chosen. */
export function ChangedRows({ rows, ...on }: OnList & { readonly rows: readonly ChangedRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li id={`rij-${row.row}`} class="list-row">
          <h3>
            <a href={`/e/${row.element}`}>{row.title}</a>{' '}
            <small>
              {kindNames[row.kind]}, rij {row.row}
            </small>
          </h3>
          {row.changes.map((change) => (
            <Change row={row} change={change} {...on} />
          ))}
          {row.stays.length > 0 && <p class="after">{sayStays(row.stays.map(headOf))}</p>}
          <Refused code={row.refused} />
        </li>
      ))}
    </ul>
  )
}

function Change({ row, change, ...on }: OnList & { readonly row: ChangedRow; readonly change: ProposedChange }) {
  const { column, take, wrong, isStray, notLead } = change
  const give = { row: row.row, column, read: change.read }
  const cannot = isStray ? sayStray(kindNames[row.kind], headOf(column)) : notLead ? notLeadWords[notLead] : wrong
  return (
    <div class="change">
      <p>
        <b>{headOf(column)}</b>
        {change.change === 'theirs' && (
          <>
            : <Difference before={textOf(column, change.stands)} after={textOf(column, change.typed)} />
          </>
        )}
      </p>
      {change.change === 'both' && (
        <Facts
          rows={[
            ['Hier staat nu', said(change, change.stands)],
            ['In de lijst', said(change, change.typed)],
            ['Stond er toen de lijst gemaakt werd', change.made === undefined ? undefined : said(change, change.made)],
          ]}
        />
      )}
      {cannot ? (
        <p class="after">Dit kan niet worden overgenomen. {cannot}</p>
      ) : (
        <div class="choose">
          <span>
            {take === undefined
              ? 'Ook hier is dit gewijzigd. Wat geldt?'
              : take
                ? 'Wordt overgenomen.'
                : 'Blijft zoals het hier staat.'}
          </span>
          <div class="buttons">
            {take !== true && (
              <Choose {...on} give={{ ...give, choice: 'take' }}>
                Overnemen
              </Choose>
            )}
            {take !== false && (
              <Choose {...on} give={{ ...give, choice: 'keep' }}>
                Laten staan
              </Choose>
            )}
          </div>
        </div>
      )}
    </div>
  )
}

function said({ column }: ProposedChange, value: string): string {
  return value === '' ? 'leeg' : textOf(column, value)
}

interface ChooseProps extends OnList {
  readonly give: Readonly<Record<string, string | number>> & { readonly choice: RowAnswer; readonly row: number }
  readonly children?: Child
}

function Choose({ proposal, back, edits, give, children }: ChooseProps) {
  if (!edits) return null
  return (
    <PostButton action="/doe/intake.choose-row" give={{ proposal, ...give, terug: `${back}#rij-${give.row}` }} slim>
      {children}
    </PostButton>
  )
}

/** Rows without a mark: each is added somewhere, or left out. */
export function NewRows({
  rows,
  titleOf,
  ...on
}: OnList & { readonly rows: readonly NewRow[]; readonly titleOf: (element: string) => string }) {
  return (
    <ul>
      {rows.map((row) => (
        <li id={`rij-${row.row}`} class="list-row">
          <h3>
            {row.title || 'Zonder titel'}{' '}
            <small>
              {[row.kind && kindNames[row.kind], row.level && levelNames[row.level], `rij ${row.row}`]
                .filter(Boolean)
                .join(', ')}
            </small>
          </h3>
          <Facts
            rows={[
              ...Object.entries(row.fields).map(
                ([name, value]) => [headOf(name as never), textOf(name as never, value ?? '')] as const,
              ),
              ...(row.lead ? ([[headOf('lead'), row.lead]] as const) : []),
              ['Komt onder', row.under ? titleOf(row.under) : 'niets: het staat los in het plan'],
            ]}
          />
          <NewRowChoice row={row} {...on} />
        </li>
      ))}
    </ul>
  )
}

function NewRowChoice({ row, ...on }: OnList & { readonly row: NewRow }) {
  const { choice, wrong, lacks, notLead } = row
  const cannot = lacks ? sayLacks(headOf(lacks)) : notLead ? notLeadWords[notLead] : wrong
  const fits = !cannot && row.refused === undefined
  const give = { row: row.row }
  return (
    <>
      {cannot && <p class="after">Zo kan deze rij er niet bij. {cannot}</p>}
      {choice !== 'leave-out' && <Refused code={row.refused} />}
      <div class="choose">
        <span>{choice === 'add' ? 'Komt erbij.' : choice === 'leave-out' ? 'Wordt weggelaten.' : 'Is dit nieuw?'}</span>
        <div class="buttons">
          {fits && choice !== 'add' && (
            <Choose {...on} give={{ ...give, choice: 'add', ...(row.under && { under: row.under }) }}>
              Toevoegen
            </Choose>
          )}
          {choice !== 'leave-out' && (
            <Choose {...on} give={{ ...give, choice: 'leave-out' }}>
              Weglaten
            </Choose>
          )}
          {fits && on.edits && (
            <DeedLink deed="intake.choose-row" give={{ proposal: on.proposal, ...give, choice: 'add' }} back={on.back}>
              Plaats kiezen
            </DeedLink>
          )}
        </div>
      </div>
    </>
  )
}

function Refused({ code }: { readonly code: string | undefined }) {
  const text = Object.entries(planRefusals).find(([name]) => name === code)?.[1]
  return text ? (
    <p class="after">
      Zo past deze rij niet in het plan: {text.title.charAt(0).toLowerCase()}
      {text.title.slice(1)}.
    </p>
  ) : null
}

/** Rows of which nothing is taken, and why. */
export function MissedRows({ rows }: { readonly rows: readonly MissedRow[] }) {
  return (
    <RecordList>
      {rows.map(({ row, title, why }) => (
        <Entry note={missedWords[why]} right={`rij ${row}`}>
          {title || 'Zonder titel'}
        </Entry>
      ))}
    </RecordList>
  )
}
