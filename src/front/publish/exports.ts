import type { Export } from './export.ts'
import { planSheets } from './plan-sheet.ts'
import { planWord } from './plan-word.ts'
import { plansSheets } from './plans-sheet.ts'
import { priorityWord } from './priority-word.ts'
import { proposalWord } from './proposal-word.ts'

/** All files that leave the house, each beside the page that shows the same. */
export const exports: readonly Export[] = [planWord, priorityWord, proposalWord, ...planSheets, ...plansSheets]
