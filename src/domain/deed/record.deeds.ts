import { cleanUpTask } from './clean-up.ts'
import { deed, view } from './deed.ts'
import { remembers, room } from './house.ts'
import { readJobs } from './job.store.ts'
import { mayWithdraw } from './record.access.ts'
import {
  listExample,
  listInput,
  recordWords,
  withdrawContentExample,
  withdrawContentInput,
  workExample,
  workInput,
} from './record.schema.ts'
import { recordRefusals, recordSays, recordTells } from './record.texts.ts'
import type { FindKept } from './record.ts'
import { linesOnPage, readLines, readWithdrawals } from './record-list.store.ts'
import { entriesOf } from './record-list.ts'
import { headsOfContents, readAlike, readContents, saveWithdrawn } from './withdrawal.store.ts'
import { type ContentWithdrawn, nameOfContent, withdrawContent } from './withdrawal.ts'

/** What happened at a plan, a body or any one thing; niet gevonden when there is nothing that one may see. */
export const listView = view({
  name: 'record.list',
  route: 'GET /gebeurtenissen',
  says: recordSays.list,
  input: listInput,
  load: async (tx, { before, ...of }) => {
    const [wanted, ...others] = (['plan', 'body', 'about'] as const).flatMap((by) =>
      of[by] ? [{ by, id: of[by] }] : [],
    )
    if (!wanted || others.length > 0) return undefined
    const rows = await readLines(tx, wanted.by, wanted.id, before)
    if (rows.length === 0 && !before) return undefined
    const texts = await readWithdrawals(tx, [...new Set(rows.flatMap((row) => row.withdrawn ?? []))])
    const withdrawals = texts.map((text) => JSON.parse(text) as ContentWithdrawn)
    const all = entriesOf(rows, tx.actor, (event) => tx.tell(event), withdrawals)
    const entries = all.slice(0, linesOnPage)
    const last = all.length > entries.length ? entries.at(-1)?.line : undefined
    return { entries, ...(last && { next: last }) }
  },
  example: listExample,
})

/** The tasks that a deed started, and how far they are. */
export const workView = view({
  name: 'record.work',
  route: 'GET /gebeurtenissen/:line/taken',
  says: recordSays.work,
  input: workInput,
  load: async (tx, { line }) => {
    const jobs = await readJobs(tx, line)
    return jobs && { line, jobs }
  },
  example: workExample,
})

export const withdrawContentDeed = deed({
  name: 'record.withdraw-content',
  route: 'POST /intrekkingen',
  says: recordSays.withdraw,
  input: withdrawContentInput,
  subject: ({ contents }) => contents.map((id) => ({ kind: 'content', id })),
  load: async (tx, { contents }) => {
    const names = [...new Set(contents)]
    const found = await readContents(tx, names)
    return found.length === names.length ? found : undefined
  },
  may: mayWithdraw,
  decide: withdrawContent,
  starts: (events) => [{ task: cleanUpTask, input: { contents: events.map((event) => event.of).join(' ') } }],
  prepare: async (tx, { contents = [] }) => {
    const alike = (await readAlike(tx, contents)).filter((content) => !mayWithdraw(tx.actor, [content]))
    if (alike.length === 0) return undefined
    return {
      values: { contents },
      options: {
        contents: alike.map((content) => ({
          value: nameOfContent(content),
          name: `${content.at?.toISOString().slice(0, 10) ?? ''} ${tx.tell(JSON.parse(content.text)) ?? content.type}`,
        })),
      },
    }
  },
  example: withdrawContentExample,
})

/** The record of the house: what happened, how far long work is, and how content lawfully goes. */
export const recordRoom = room({
  name: 'record',
  title: 'Wat er gebeurde',
  remembers: remembers<ContentWithdrawn | FindKept>({
    ContentWithdrawn: saveWithdrawn,
    // Its text is its content; no table holds it as well.
    FindKept: async () => {},
  }),
  tells: recordTells,
  deeds: [withdrawContentDeed],
  views: [listView, workView],
  tasks: [cleanUpTask],
  refusals: recordRefusals,
  words: recordWords,
  heads: { content: headsOfContents },
})
