import { exampleIds } from '../src/domain/deed/example.ts'
import { type Ids, idOf } from './world-names.ts'
import { documentSteps, draftInOpenSteps, listSteps, planSteps } from './world-steps.ts'

/** A copy of the plan: whose it is, for whom, and the fourth character of its ids. */
export type Copy = 'draft' | 'other' | 'officials' | 'public'
const digits: Readonly<Record<Copy, string>> = { draft: '2', other: '3', officials: '4', public: '5' }
const copied: ReadonlySet<string> = new Set(
  [...planSteps, ...draftInOpenSteps].flatMap(({ makes }) => makes.map((name) => idOf(name))),
)
/** What is never anything but a draft: it has a copy of another gemeente, and none that others may read. */
const alwaysDraft: ReadonlySet<string> = new Set(
  [...documentSteps, ...listSteps].flatMap(({ makes }) => makes.map((name) => idOf(name))),
)

/** The id of the same thing in another copy; what has no copies stays what it is. */
export function inCopy(id: string, copy: Copy): string {
  return isCopied(id) || alwaysDraft.has(id) ? `${id.slice(0, 3)}${digits[copy]}${id.slice(4)}` : id
}

/** Whether an input is about something that is a draft of the example gemeente. */
export function isOnDraft(input: Readonly<Record<string, unknown>>): boolean {
  return Object.values(input)
    .flat()
    .some((value) => typeof value === 'string' && isCopied(value))
}

/** An id of what has copies, or a name that begins with one (a content of a line). */
const isCopied = (id: string) => copied.has(id.split('.')[0] ?? '')

export function idsIn(copy: Copy): Ids {
  const ids = Object.fromEntries(Object.entries(exampleIds).map(([name, id]) => [name, inCopy(id, copy)])) as Ids
  return copy === 'other' ? { ...ids, body: exampleIds.otherBody } : ids
}
