import { writeDocx } from '../../kit/document/write-docx.ts'
import type { WrittenPart } from '../../kit/document/written-document.ts'
import type { ParamsOf, Visit } from '../desk/visit.tsx'
import { type Export, exportOf } from './export.ts'
import { type PaperColumn, sheetOf, tableOf } from './known-columns.ts'
import { sheetExports } from './sheet-export.ts'

/** Tables to read, with what is said before them: for Word, Excel and Calc alike. Nothing in it comes back. */
export interface ReadOut {
  readonly title: string
  readonly facts: readonly (readonly [label: string, text: string])[]
  /** What one must know before reading: printed under the title, and on the first sheet. */
  readonly says: readonly string[]
  readonly tables: readonly ReadTable[]
}

export interface ReadTable {
  readonly name: string
  readonly part: WrittenPart
  readonly sheet: ReturnType<typeof sheetOf>[number]
}

/** A table of things under its name; none where there is nothing to tell. */
export function readTable<Thing>(
  name: string,
  things: readonly Thing[],
  columns: readonly PaperColumn<Thing>[],
): readonly ReadTable[] {
  const part = tableOf(things, columns)
  return sheetOf(name, things, columns).map((sheet) => ({ name, part, sheet }))
}

/** The files beside a page that only show what is on it. */
export function readExports<const P extends string>(
  page: P,
  make: (visit: Visit, params: Readonly<Record<ParamsOf<P>, string>>) => Promise<ReadOut | undefined>,
): readonly Export[] {
  return [
    exportOf(page, 'word', async (visit, params) => {
      const made = await make(visit, params)
      return made && { name: made.title, bytes: await writeDocx({ title: made.title, parts: partsOf(made) }) }
    }),
    ...sheetExports(page, async (visit, params) => {
      const made = await make(visit, params)
      if (!made) return undefined
      const { title, facts, says, tables } = made
      const lines = [...facts.map(([label, text]) => `${label}: ${text}`), ...says]
      return {
        name: title,
        book: { says: { name: 'Lees dit eerst', title, lines }, lists: tables.map(({ sheet }) => sheet) },
      }
    }),
  ]
}

function partsOf({ title, facts, says, tables }: ReadOut): readonly WrittenPart[] {
  return [
    { part: 'title', text: title },
    ...(facts.length > 0 ? [{ part: 'facts', rows: facts } as const] : []),
    ...says.map((text) => ({ part: 'note', text }) as const),
    ...tables.flatMap(({ name, part }) => [{ part: 'heading', depth: 1, text: name } as const, part]),
  ]
}
