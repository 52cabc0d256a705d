import { type Actor, holdsRole, isOfficial } from './actor.ts'
import type { Event } from './event.ts'
import { unknownSays, withdrawnSays } from './record.texts.ts'
import { type ContentWithdrawn, nameOfContent } from './withdrawal.ts'

/** One event of the list; `text` is empty when its content was withdrawn. */
export interface Listed {
  readonly line: string
  readonly i: number
  readonly about: string
  readonly body: string
  readonly plan: string
  readonly text: string
  readonly withdrawn: string | null
  /** All events of its line that the reader may see, also those that are not told. */
  readonly count: number
  readonly at: Date | null
  readonly role: string | null
  readonly lineBody: string | null
  readonly actor: string | null
  readonly name: string | null
}

export interface Sentence {
  readonly sentence: string
  readonly about: string
  readonly isWithdrawn: boolean
  /** The name of the content, for who may withdraw it. */
  readonly content?: string
}

/** One deed: who did it, and what happened by it. */
export interface Entry {
  readonly line: string
  readonly at: string | null
  readonly role: string | null
  readonly body: string | null
  /** The person, for officials only. */
  readonly account?: { readonly id: string; readonly name: string }
  readonly said: readonly Sentence[]
  /** How many more events of this deed there are to see. */
  readonly more: number
}

/** The events of each line as one entry, in the order in which they come. */
export function entriesOf(
  rows: readonly Listed[],
  actor: Actor,
  tell: (event: Event) => string | undefined,
  withdrawals: readonly ContentWithdrawn[],
): readonly Entry[] {
  const grounds = new Map(withdrawals.map((event) => [event.of, event.ground]))
  const sentenceOf = (row: Listed): Sentence => {
    const name = nameOfContent(row)
    const isWithdrawn = row.withdrawn !== null
    const sentence = isWithdrawn ? withdrawnSays(grounds.get(name)) : (tell(JSON.parse(row.text)) ?? unknownSays)
    const mayGo = !isWithdrawn && holdsRole(actor, row.body, row.plan, ['adviser', 'administrator'])
    return { sentence, about: row.about, isWithdrawn, ...(mayGo && { content: name }) }
  }
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    const { line, at, role, lineBody: body, count } = row
    const said = [...(entries.get(line)?.said ?? []), sentenceOf(row)]
    const account = isOfficial(actor) && row.actor !== null && { id: row.actor, name: row.name ?? '' }
    entries.set(line, {
      line,
      at: at?.toISOString() ?? null,
      role,
      body,
      ...(account && { account }),
      said,
      more: count - said.length,
    })
  }
  return [...entries.values()]
}
