import type { Workbook } from '../../kit/document/workbook.ts'
import { writeOds } from '../../kit/document/write-ods.ts'
import { writeXlsx } from '../../kit/document/write-xlsx.ts'
import type { ParamsOf, Visit } from '../desk/visit.tsx'
import { type Export, exportOf } from './export.ts'

export interface NamedWorkbook {
  readonly name: string
  readonly book: Workbook
}

/** One workbook beside a page, for Excel and for Calc. */
export function sheetExports<const P extends string>(
  page: P,
  make: (visit: Visit, params: Readonly<Record<ParamsOf<P>, string>>) => Promise<NamedWorkbook | undefined>,
): readonly Export[] {
  const writers = { excel: writeXlsx, ods: writeOds } as const
  return (['excel', 'ods'] as const).map((to) =>
    exportOf(page, to, async (visit, params) => {
      const made = await make(visit, params)
      return made && { name: made.name, bytes: writers[to](made.book) }
    }),
  )
}
