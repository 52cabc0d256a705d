import { bodiesPage } from './bodies-page.tsx'
import { bodyPage } from './body-page.tsx'
import { elementPage, elementTailPage } from './element-page.tsx'
import { homePage } from './home-page.tsx'
import { intakePage } from './intake-page.tsx'
import { listPage } from './list-page.tsx'
import { planPage } from './plan-page.tsx'
import { plansPage } from './plans-page.tsx'
import { priorityPage } from './priority-page.tsx'
import { proposalPage } from './proposal-page.tsx'
import { recordPage } from './record-page.tsx'
import { refusalPage } from './refusal-page.tsx'
import { searchPage } from './search-page.tsx'
import { startPage } from './start-page.tsx'
import { versionPage } from './version-page.tsx'
import type { DeskPage } from './visit.tsx'

/** All pages, in the order in which their addresses are tried: the home of a body takes any first word, so it comes last. */
export const pages: readonly DeskPage[] = [
  startPage,
  bodiesPage,
  bodyPage,
  plansPage,
  planPage,
  priorityPage,
  versionPage,
  elementPage,
  elementTailPage,
  searchPage,
  intakePage,
  proposalPage,
  listPage,
  refusalPage,
  recordPage,
  homePage,
]
