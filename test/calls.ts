import { exampleIds } from '../src/domain/deed/example.ts'
import { addElementDeed, reviseElementDeed } from '../src/domain/plan/element.deeds.ts'
import { addressOf } from './house.ts'

/** What the tests of the API call again and again: the elements of the example plan, and the versions of its priority. */
export const elements = addressOf(addElementDeed, { plan: exampleIds.plan })
export const versions = addressOf(reviseElementDeed, { element: exampleIds.priority })
export const element = { soort: 'priority', niveau: 'local', titel: 'Veilig op straat' }

/** An answer in JSON: a problem has all but the fields of which something is wrong. */
export interface Told {
  readonly [name: string]: unknown
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly velden?: readonly { readonly veld: string; readonly melding: string }[]
}

export async function toldBy(asked: Promise<Response>): Promise<{ readonly answer: Response; readonly told: Told }> {
  const answer = await asked
  return { answer, told: (await answer.json()) as Told }
}
