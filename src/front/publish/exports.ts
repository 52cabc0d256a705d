import { elementWords } from './element-word.ts'
import type { Export } from './export.ts'
import { listOut } from './list-out.ts'
import { planSheets } from './plan-sheet.ts'
import { planWord } from './plan-word.ts'
import { plansOut } from './plans-out.ts'
import { proposalOut } from './proposal-out.ts'
import { searchOut } from './search-out.ts'

/** All files that leave the house, each beside the page that shows the same. */
export const exports: readonly Export[] = [
  planWord,
  ...elementWords,
  ...planSheets,
  ...plansOut,
  ...searchOut,
  ...proposalOut,
  ...listOut,
]
