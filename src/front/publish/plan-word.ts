import { actsOfPlansView } from '../../domain/decision/decision.deeds.ts'
import { listPlansView, showPlanView } from '../../domain/plan/plan.deeds.ts'
import { writeDocx } from '../../kit/document/write-docx.ts'
import { bodiesOf } from '../desk/bodies.ts'
import { gapsOf } from '../desk/gaps.ts'
import type { Visit } from '../desk/visit.tsx'
import { exportOf } from './export.ts'
import { planDocument } from './plan-document.ts'
import type { ShownPlan } from './shown-plan.ts'

/** A plan as a Word file: what its page shows, in the order in which one reads it. */
export const planWord = exportOf('/plannen/:plan', 'word', async (visit, { plan }) => {
  const shown = await shownPlan(visit, plan)
  return shown && { name: shown.plan.title, bytes: await writeDocx(planDocument(shown)) }
})

export async function shownPlan(visit: Visit, id: string): Promise<ShownPlan | undefined> {
  const { tx } = visit
  const [chain, acts, plans, bodies, gaps] = await Promise.all([
    tx.ask(showPlanView, { plan: id }),
    tx.ask(actsOfPlansView, { plan: id }),
    tx.ask(listPlansView, {}),
    bodiesOf(visit),
    gapsOf(visit, [id]),
  ])
  return chain && { ...chain, acts: acts ?? [], plans: plans ?? [], bodies, gaps, today: tx.today }
}
