import { planPage } from './plan-page.tsx'
import type { DeskPage } from './visit.tsx'

/** All pages, in the order in which their addresses are tried. */
export const pages: readonly DeskPage[] = [planPage]
