import { mayStandUnder } from './containment.ts'
import { type Draft, patch, type Reading, rootOf } from './draft.ts'
import { ofPriority } from './prefix.ts'
import { titleIn } from './wording.ts'

/**
 * Numbers may carry the tree: `2.1 Campagne` serves `Doel 2`, wherever it is printed. Only a number that a word of kind gives counts: the
 * number of a chapter says nothing about what is in it.
 */
export function standByNumber(reading: Reading): Reading {
  const { drafts } = reading
  const numbered = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.number && !draft.number.includes('.') && draft.isLabelled && !numbered.has(draft.number))
      numbered.set(draft.number, draft)
  }
  const changes = new Map<number, Partial<Draft>>()
  for (const draft of drafts) {
    const holder = draft.number?.includes('.') ? numbered.get(draft.number.split('.')[0]!) : undefined
    if (holder && holder.key !== draft.key && mayStandUnder(draft.kind, holder.kind) && isFree(draft, reading)) {
      changes.set(draft.key, { parent: rootOf(drafts, holder.key).key })
    }
  }
  return { ...reading, drafts: patch(drafts, changes) }
}

/**
 * `Veilig uitgaan: minder geweld in het centrum` stands under that priority, also where the document names its priorities only further on,
 * as the bands of a table.
 */
export function standByName(reading: Reading): Reading {
  const changes = new Map<number, Partial<Draft>>()
  for (const draft of reading.drafts) {
    const isPart = draft.kind === 'goal' || draft.kind === 'line' || draft.kind === 'action'
    const isLoose = draft.parent === undefined || reading.drafts[draft.parent]!.kind === 'plan'
    const named = isPart && isLoose ? ofPriority(reading.drafts, draft.passage.text) : undefined
    if (named) changes.set(draft.key, { parent: named.key, title: titleIn(draft.kind, named.title) })
  }
  return { ...reading, drafts: patch(reading.drafts, changes) }
}

/** It stands under nothing yet but the plan, or by its place under one of another number. */
function isFree({ parent, number }: Draft, { drafts }: Reading): boolean {
  const holder = parent === undefined ? undefined : drafts[parent]!
  return (
    holder === undefined ||
    holder.kind === 'plan' ||
    (holder.isLabelled === true && holder.number !== number!.split('.')[0])
  )
}
