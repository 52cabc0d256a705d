import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import { endsFirst, type Period } from './period.ts'

/** A professional, by position, body and period. The only place of names on the plan side: picked elsewhere, never typed. */
export interface ContactWords extends Period {
  readonly position: string
  readonly name: string
  readonly expertise: string
}

export interface Contact extends ContactWords {
  readonly id: string
  readonly body: string
  readonly n: number
}

type ContactEvent<T extends string> = Event & ContactWords & { readonly type: T; readonly v: 1; readonly n: number }
export type ContactAdded = ContactEvent<'ContactAdded'>
export type ContactChanged = ContactEvent<'ContactChanged'>

/** A body names its own contacts. All who work in the region can reach them; the public does not see them. */
export function addContact(
  { body }: { readonly body: string },
  input: ContactWords,
  at: At,
): readonly [ContactAdded] | Refusal<'body.ends-first'> {
  if (endsFirst(input)) return refuse('body.ends-first')
  return [{ type: 'ContactAdded', v: 1, body, plan: body, audience: 'officials', about: at.newId(), n: 1, ...input }]
}

export function changeContact(
  { stands }: { readonly stands: Contact },
  input: ContactWords,
): readonly [ContactChanged] | Refusal<'body.ends-first' | 'body.nothing-changed'> {
  if (endsFirst(input)) return refuse('body.ends-first')
  const fields = Object.keys(input) as (keyof ContactWords)[]
  if (fields.every((field) => input[field] === stands[field])) return refuse('body.nothing-changed')
  const { body, id, n } = stands
  return [{ type: 'ContactChanged', v: 1, body, plan: body, audience: 'officials', about: id, n: n + 1, ...input }]
}
