import type { z } from 'zod'
import { isRefusal, type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { DocumentRefusalCode } from '../../kit/document/document-refusal.ts'
import { readCellsApart } from '../../kit/document/read-apart.ts'
import { type Before, deed, head, type Subject, type Tx, view } from '../deed/deed.ts'
import { kindRules } from '../plan/grammar.ts'
import { factsOfMany } from '../plan/many.deeds.ts'
import { mayAdd } from '../plan/plan.access.ts'
import { aboutPlanView } from '../plan/plan.deeds.ts'
import { kindNames } from '../plan/plan.texts.ts'
import { mayTakeList } from './intake.access.ts'
import {
  chooseRowExample,
  chooseRowInput,
  confirmListExample,
  listExample,
  listId,
  readListExample,
  readListInput,
} from './list.schema.ts'
import { type ListStored, readList } from './list.store.ts'
import { listSaysOf } from './list.texts.ts'
import { type ReadList, startList } from './list.ts'
import { listAnswer } from './list-answer.schema.ts'
import { headOf, textOf, typedRow } from './list-columns.schema.ts'
import { chooseRow, confirmList } from './list-confirm.ts'
import { type ListFacts, listNow } from './list-now.ts'
import { titlesAbove } from './list-place.ts'
import { listInSheets, listInText } from './list-rows.schema.ts'

type Read = ReadList | Refusal<DocumentRefusalCode | 'intake.no-list'>

export const readListDeed = deed({
  name: 'intake.read-list',
  route: 'POST /plannen/:plan/lijsten',
  says: listSaysOf.read,
  input: readListInput,
  subject: ({ body }) => [head(body)],
  before: readGiven,
  load: async (tx, { plan: id, body }, read: Read = refuse('document.empty')) => {
    const plan = await tx.ask(aboutPlanView, { plan: id })
    return plan && { plan: id, keeper: plan.body, holders: plan.holders, body, title: plan.title, read }
  },
  may: mayTakeList,
  decide: startList,
  prepare: async (tx, given) => {
    const plan = given.plan && (await tx.ask(aboutPlanView, { plan: given.plan }))
    if (!plan) return undefined
    const body = [plan.body, ...plan.holders].find(
      (one) => !mayAdd(tx.actor, { plan: plan.plan, body: one, keeper: plan.body, holders: plan.holders }),
    )
    return { about: plan.title, values: { body: given.body ?? body }, shown: ['file', 'text'] }
  },
  example: readListExample,
})

/** The cells, read apart from the server. What stands in them passes the gate as what was typed does. */
async function readGiven({ file, text = '', fileName = '' }: z.output<typeof readListInput>): Promise<Before<Read>> {
  const read = file === undefined ? listInText(text) : await listInFile(fileName, file)
  if (file === undefined || isRefusal(read)) return { found: read, texts: {} }
  const texts = read.rows.flatMap(({ cells }) => Object.values(cells))
  return { found: read, texts: { text: texts.join('\n') } }
}

async function listInFile(name: string, file: string): Promise<Read> {
  const read = await readCellsApart({ name, bytes: Buffer.from(file, 'base64') })
  return isRefusal(read) ? read : listInSheets(read.sheets)
}

type Loaded = ListFacts &
  Pick<ListStored, 'name' | 'at' | 'lastChoice'> & {
    readonly holders: readonly string[]
    readonly planTitle: string
    readonly notRead: readonly string[]
  }

/** A list beside all that stands in its plan at this moment. */
async function factsOfList(tx: Tx, { proposal }: { readonly proposal: string }): Promise<Loaded | undefined> {
  const stored = await readList(tx, proposal)
  if (!stored) return undefined
  const { list, chosen, lastChoice, id, body, name, at, how } = stored
  const known = await factsOfMany(
    tx,
    list.plan,
    list.rows.flatMap((row) => row.element ?? []),
  )
  const bodyKind = known?.kinds.get(body)
  if (!known || !bodyKind) return undefined
  const { plan, elements, items, links, leads, lastRank } = known
  return {
    ...{ id, body, name, at, how, bodyKind, chosen, lastChoice, elements, items, leads, lastRank },
    ...{ plan: plan.plan, keeper: plan.body, holders: plan.holders, planLevel: plan.level, planTitle: plan.title },
    rows: list.rows.map(typedRow),
    notRead: list.notRead,
    above: titlesAbove(items, links),
  }
}

/** The head of a list is its body; its rows are written in its plan. */
const locks = ({ proposal }: { readonly proposal: string }): readonly Subject[] => [
  head(proposal),
  { kind: 'proposal', id: proposal },
  { kind: 'list', id: proposal },
]

export const chooseRowDeed = deed({
  name: 'intake.choose-row',
  route: 'POST /lijsten/:proposal/rijen/:row',
  says: listSaysOf.choose,
  input: chooseRowInput,
  subject: ({ proposal }) => [head(proposal)],
  load: factsOfList,
  may: mayTakeList,
  decide: chooseRow,
  prepare: async (tx, { proposal, row, column }) => {
    const facts = proposal ? await factsOfList(tx, { proposal }) : undefined
    if (!facts) return undefined
    const now = listNow(facts)
    const fresh = now.fresh.find((one) => one.row === row)
    const parents = fresh?.kind ? kindRules[fresh.kind].under : []
    const changed = now.changed.find((one) => one.row === row)
    const change = changed?.changes.find((one) => one.column === column)
    return {
      about: fresh?.title || facts.planTitle,
      ...(change && {
        note: `${headOf(change.column)}: ‘${textOf(change.column, change.stands)}’ of ‘${textOf(change.column, change.typed)}’.`,
      }),
      values: { ...(fresh?.under && { under: fresh.under }), ...(change && { read: change.read }) },
      shown: fresh ? (parents.length > 0 ? ['choice', 'under'] : ['choice']) : ['column', 'choice'],
      options: {
        column: (changed?.changes ?? []).map((one) => ({ value: one.column, name: headOf(one.column) })),
        choice: (fresh ? (['add', 'leave-out'] as const) : (['take', 'keep'] as const)).map((value) => ({
          value,
          name: listSaysOf.choices[value],
        })),
        under: facts.items
          .filter((item) => parents.includes(item.kind))
          .map((item) => ({ value: item.element, name: `${kindNames[item.kind]}: ${item.title}` })),
      },
    }
  },
  example: chooseRowExample,
})

export const confirmListDeed = deed({
  name: 'intake.confirm-list',
  route: 'POST /lijsten/:proposal/bevestigen',
  says: listSaysOf.confirm,
  input: listId,
  subject: locks,
  load: factsOfList,
  may: mayTakeList,
  decide: confirmList,
  prepare: async (tx, { proposal }) => {
    const facts = proposal ? await factsOfList(tx, { proposal }) : undefined
    return facts && { about: facts.name }
  },
  example: confirmListExample,
})

export const showListView = view({
  name: 'intake.show-list',
  route: 'GET /lijsten/:proposal',
  says: listSaysOf.show,
  input: listId,
  load: async (tx, input) => {
    const facts = await factsOfList(tx, input)
    if (!facts) return undefined
    const { id, body, name, at, how, plan, notRead } = facts
    return { about: { id, body, name, at, how, plan }, ...listNow(facts), notRead }
  },
  answer: listAnswer,
  example: listExample,
})

export const listDeeds = [readListDeed, chooseRowDeed, confirmListDeed] as const
